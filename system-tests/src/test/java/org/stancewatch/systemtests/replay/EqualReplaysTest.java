package org.stancewatch.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** On one partition news comes in one order: two replays of it are equal to the bit. */
@Tag("campaign")
@ExtendWith(PostMortem.class)
class EqualReplaysTest {

    private static final Generation ONE = Generation.replay("one");
    private static final Generation OTHER = Generation.replay("other");

    @TempDir
    private static Path directory;

    private static final SortedMap<String, SortedMap<String, List<String>>> RECORDS = new TreeMap<>();

    static List<Topic<?>> topics() {
        return Generation.replay("any").valued();
    }

    @BeforeAll
    static void replayTwice() {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-processor", "--partitions", "1")) {
            for (Generation generation : List.of(ONE, OTHER)) {
                assertThat(stack.run("replay", "--name", generation.name(), "--as-of", "2026-06-30")
                                .exitCode())
                        .isZero();
                generation.valued().forEach(topic -> RECORDS.put(topic.name(), records(stack.cluster(), topic)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyRecordOfAKeyIsTheSameAndComesInTheSameOrder(Topic<?> topic) {
        String name = topic.name().replace(".replay.any", "");

        assertThat(RECORDS.get(name + ".replay.one")).isNotEmpty().isEqualTo(RECORDS.get(name + ".replay.other"));
    }

    /** Of each key its values and times: waves come from another task than the alerts between which they stand. */
    private static SortedMap<String, List<String>> records(Cluster cluster, Topic<?> topic) {
        SortedMap<String, List<String>> byKey = new TreeMap<>();
        try (TopicReader<byte[]> reader = TopicReader.raw(cluster, topic.spec())) {
            reader.records()
                    .forEach(record -> byKey.computeIfAbsent(String.valueOf(record.key()), none -> new ArrayList<>())
                            .add(record.timestamp() + " "
                                    + (record.value() == null
                                            ? ""
                                            : HexFormat.of().formatHex(record.value()))));
        }
        return byKey;
    }
}
