package org.stancewatch.systemtests.harness;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A command of the product that comes to an end. */
public final class Command {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /**
     * What came of it.
     *
     * @param exitCode 0 done, 1 failed, 2 wrongly called
     * @param out lines on standard output
     * @param err lines on standard error
     */
    public record Result(int exitCode, List<String> out, List<String> err) {}

    private Command() {}

    /** Runs {@code stancewatch} with {@code arguments}, the command first. */
    public static Result run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** Likewise, with settings in {@code environment}. */
    public static Result run(Map<String, String> environment, String... arguments) {
        try (ProductProcess process = ProductProcess.start(environment, arguments)) {
            return result(process, LIMIT);
        }
    }

    /** What comes of {@code process}, which must end within {@code limit}. */
    public static Result result(ProductProcess process, Duration limit) {
        int exitCode = process.exitCode(limit);
        return new Result(
                exitCode,
                process.output().lines().toList(),
                process.errors().lines().toList());
    }
}
