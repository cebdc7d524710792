package org.stancewatch.systemtests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.stancewatch.app.standalone.Installation;
import org.stancewatch.app.standalone.RegistryProcess;
import org.stancewatch.schemas.registry.RegistryApi;

/** A registry alone, the one that the standalone stack starts. */
public final class TestRegistry implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final RegistryProcess process;

    private TestRegistry(RegistryProcess process) {
        this.process = process;
    }

    /** Starts one on the database in {@code directory}, an empty one where there is none, and returns when it serves. */
    public static TestRegistry start(Path directory) {
        return start(directory, OptionalInt.empty());
    }

    /** Likewise, where it listens on {@code port}. */
    public static TestRegistry start(Path directory, OptionalInt port) {
        Path log = directory.resolve("registry.log");
        Path installation = Installation.current().registry();
        return new TestRegistry(
                RegistryProcess.start(installation, directory, log, port).awaitReady(START_LIMIT));
    }

    /** Base URL, without the path of an API. */
    public URI url() {
        return process.url();
    }

    public RegistryApi api() {
        return new RegistryApi(url().resolve(RegistryApi.APICURIO_PATH));
    }

    @Override
    public void close() {
        try {
            process.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
