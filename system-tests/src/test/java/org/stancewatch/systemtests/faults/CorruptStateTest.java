package org.stancewatch.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.oracle.TopicsContent;
import org.stancewatch.systemtests.oracle.Verdict;

/** Local state is damaged between two runs of the processor: it is wiped and restored, and nobody notices. */
@ExtendWith(PostMortem.class)
class CorruptStateTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final List<String> RUNS =
            List.of("stance-aggregator: REBALANCING -> RUNNING", "stance-extractor: REBALANCING -> RUNNING");

    /** What befalls the files of every store. */
    private enum Damage {
        NOISE_IN_THE_MANIFEST("MANIFEST-.*", "Amazon") {
            @Override
            void inflict(Path file) throws IOException {
                noise(file);
            }
        },
        NOISE_IN_THE_TABLES(".*\\.sst", "Microsoft") {
            @Override
            void inflict(Path file) throws IOException {
                noise(file);
            }
        },
        LOST_TABLES(".*\\.sst", "IBM") {
            @Override
            void inflict(Path file) throws IOException {
                Files.delete(file);
            }
        },
        AN_EMPTY_FILE("CURRENT", "Google") {
            @Override
            void inflict(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        };

        private final String files;
        /** Whose news comes after it. */
        private final String company;

        Damage(String files, String company) {
            this.files = files;
            this.company = company;
        }

        abstract void inflict(Path file) throws IOException;

        int inflictOn(Path state) throws IOException {
            List<Path> damaged;
            try (Stream<Path> all = Files.walk(state)) {
                damaged = all.filter(file -> file.getFileName().toString().matches(files))
                        .toList();
            }
            for (Path file : damaged) {
                inflict(file);
            }
            return damaged.size();
        }

        private static void noise(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap("not what was written here".getBytes()), 8);
            }
        }
    }

    @TempDir
    private static Path directory;

    private static final Map<Damage, String> said = new EnumMap<>(Damage.class);
    private static Verdict verdict;

    @BeforeAll
    static void damageAgainAndAgain() throws IOException {
        Path state = directory.resolve("state");
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample", "--no-processor");
                AlertsView alerts = AlertsView.of(stack.cluster())) {
            Halts halts = new Halts(directory, stack::run);
            runUntilTold(stack, state, halts, alerts, "Meta");
            for (Damage damage : Damage.values()) {
                assertThat(damage.inflictOn(state))
                        .as("files hit by %s", damage)
                        .isPositive();
                said.put(damage, runUntilTold(stack, state, halts, alerts, damage.company));
            }
            verdict = TopicsContent.verdict(stack.cluster(), PATIENCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void damageIsToldInOneLineByEachApplication(Damage damage) {
        assertThat(said.get(damage).lines())
                .filteredOn(line -> line.endsWith(": wiped, and restored from the changelogs"))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void andItsEndToo(Damage damage) {
        assertThat(said.get(damage)).contains("stance-aggregator: runs again", "stance-extractor: runs again");
    }

    @Test
    void nothingIsLostDoubledOrWrong() {
        assertThat(verdict).isEqualTo(Verdict.CLEAN);
    }

    /** What it said until it was stopped, in good order, with its state on disk. */
    private static String runUntilTold(Stack stack, Path state, Halts halts, AlertsView alerts, String company) {
        try (ProductProcess processor = ProductProcess.processor(stack.cluster(), state)) {
            halts.publish(company);
            Halts.await(alerts, company);
            await("both applications to run: " + processor)
                    .atMost(PATIENCE)
                    .until(() -> RUNS.stream().allMatch(processor.errors()::contains));
            processor.interrupt();
            processor.exitCode(PATIENCE);
            return processor.errors();
        }
    }
}
