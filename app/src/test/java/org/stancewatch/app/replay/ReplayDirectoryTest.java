package org.stancewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.standalone.DirectoryLock;
import org.stancewatch.processor.replay.ArticleFilter;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.topic.Generation;

class ReplayDirectoryTest {

    private static final ArticleFilter FILTER = new ArticleFilter(
            Optional.of(Instant.parse("2020-01-01T00:00:00Z")),
            Optional.empty(),
            Set.of("fr"),
            Set.of("Le Fanal"),
            Set.of("facial-recognition"),
            Set.of("amazon"));
    private static final Map<Integer, OffsetRange> OFFSETS = Map.of(0, new OffsetRange(3, 20));
    private static final LocalDate AS_OF = LocalDate.parse("2021-01-01");
    private static final ReplayRecord RECORD = new ReplayRecord(
            new ReplayRequest(
                    FILTER, OFFSETS, Optional.of(AS_OF), Optional.of("2026.1-3f9ac21b"), List.of("without: gate")),
            new ReplayPlan(Generation.replay("again"), OFFSETS, Map.of(), FILTER, AS_OF, OptionalInt.of(100)),
            Instant.parse("2026-11-26T12:00:00Z"),
            Optional.of(new ReplayResult(17, 3, 1.5)));

    @TempDir
    private Path replays;

    private ReplayDirectory directory;

    @BeforeEach
    void hold() throws IOException {
        directory = ReplayDirectory.of(replays, "again");
        directory.hold().orElseThrow().close();
    }

    @Test
    void whatIsWrittenIsRead() {
        directory.write(RECORD);

        assertThat(directory.read()).contains(RECORD);
    }

    @Test
    void aRecordOfOldDoesNotKnowItsRules() throws IOException {
        directory.write(RECORD);
        Path file = replays.resolve("again").resolve("replay.json");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^.*\"version\".*\\R", ""));

        assertThat(directory.read().orElseThrow().request().version()).isEmpty();
    }

    @Test
    void nothingIsReadWhereNothingWasWritten() {
        assertThat(directory.read()).isEmpty();
    }

    @Test
    void oneWithoutARecordIsNotListed() {
        assertThat(ReplayDirectory.all(replays)).isEmpty();
    }

    @Test
    void oneWithARecordIsListed() {
        directory.write(RECORD);

        assertThat(ReplayDirectory.all(replays))
                .extracting(ReplayDirectory::name)
                .containsExactly("again");
    }

    @Test
    void whatOneHoldsNobodyElseCan() throws IOException {
        try (DirectoryLock held = directory.hold().orElseThrow()) {
            assertThat(directory.hold()).isEmpty();
        }
    }

    @Test
    void whatIsLetGoCanBeHeld() throws IOException {
        directory.hold().orElseThrow().close();

        assertThat(directory.isHeld()).isFalse();
    }

    @Test
    void aBrokenRecordIsNamed() throws IOException {
        Files.writeString(replays.resolve("again/replay.json"), "{");

        assertThatThrownBy(directory::read).hasMessageContaining("replay.json: is no record of a replay");
    }

    @Test
    void whatIsDeletedIsGone() {
        directory.write(RECORD);

        directory.delete();

        assertThat(replays).isEmptyDirectory();
    }
}
