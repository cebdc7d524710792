package org.stancewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.replay.ReplayDirectory;
import org.stancewatch.app.replay.ReplayRecord;
import org.stancewatch.app.replay.ReplayRequest;
import org.stancewatch.app.replay.ReplayResult;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;

class ReplayWordsTest {

    private static final LocalDate AS_OF = LocalDate.parse("2021-01-01");

    @TempDir
    private Path replays;

    @Test
    void allThatIsKnownOfAReplayIsTold() {
        assertThat(ReplayWords.lines(ReplayDirectory.of(replays, "again"), record(Optional.of("2026.1-3f9ac21b"))))
                .containsExactly(
                        "again: done, begun 2026-11-26T12:00:00Z",
                        "  without: gate; as of 2021-01-01",
                        "  rules: 2026.1-3f9ac21b",
                        "  articles of partition 0: 3 to 20",
                        "  1,200 articles in 1:05, 18 a second, 1 alert stands");
    }

    @Test
    void rulesThatWereNotNotedAreNotTold() {
        assertThat(ReplayWords.lines(ReplayDirectory.of(replays, "again"), record(Optional.empty())))
                .noneMatch(line -> line.contains("rules"));
    }

    private static ReplayRecord record(Optional<String> version) {
        Map<Integer, OffsetRange> offsets = Map.of(0, new OffsetRange(3, 20));
        return new ReplayRecord(
                new ReplayRequest(ArticleFilter.ALL, offsets, Optional.empty(), version, List.of("without: gate")),
                new ReplayPlan(
                        Generation.replay("again"), offsets, Map.of(), ArticleFilter.ALL, AS_OF, OptionalInt.empty()),
                Instant.parse("2026-11-26T12:00:00Z"),
                Optional.of(new ReplayResult(1_200, 1, 65)));
    }
}
