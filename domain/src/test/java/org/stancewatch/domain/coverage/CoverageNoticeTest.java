package org.stancewatch.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageNoticeTest {

    private static final Instant LAST = Calendar.at(Calendar.MONDAY.plusDays(27), 23);
    private static final Instant LATER = LAST.plus(Duration.ofDays(10));
    private static final SourceCoverage FINE = SourceCoverageTest.hourly();
    private static final SourceCoverage SILENT = FINE.at(LATER);
    private static final SourceCoverage FAILED = FINE.failed(LAST, "it answered 503");
    private static final SourceCoverage FAILS_ON = FAILED.failed(LAST.plus(Duration.ofHours(1)), "it answered 503");
    private static final SourceCoverage SPOKEN = SILENT.brought(LATER.plusSeconds(1), LATER);

    @Test
    void whoeverFallsSilentIsTold() {
        assertThat(texts(FINE, SILENT))
                .containsEntry(
                        "en",
                        "The Paper has fallen silent: nothing has come since 27 September 2026, 23:00 UTC, against its habit")
                .containsEntry(
                        "fr",
                        "The Paper s’est tue\u00A0: rien n’est venu depuis le 27 septembre 2026 à 23:00 UTC, contre son habitude");
    }

    @Test
    void whoeverBringsArticlesAgainIsTold() {
        assertThat(texts(SILENT, SPOKEN)).containsEntry("en", "The Paper brings articles again");
    }

    @Test
    void whoeverStaysAsItIsIsNotTold() {
        assertThat(CoverageNotice.between(Optional.of(SILENT), SILENT.at(LATER.plusSeconds(60))))
                .isEmpty();
    }

    @Test
    void whoeverIsSeenFirstAsSilentIsTold() {
        assertThat(CoverageNotice.between(Optional.empty(), SILENT)).isPresent();
    }

    @Test
    void aFaultThatPassesIsNotTold() {
        assertThat(CoverageNotice.between(Optional.of(FINE), FAILED)).isEmpty();
    }

    @Test
    void aFaultThatLastsAnHourIsToldWithItsReason() {
        assertThat(texts(FAILED, FAILS_ON))
                .containsEntry("en", "The Paper cannot be read since 27 September 2026, 23:00 UTC: it answered 503");
    }

    @Test
    void theEndOfAFaultThatWasToldIsTold() {
        assertThat(texts(FAILS_ON, FAILS_ON.looked(LATER))).containsEntry("en", "The Paper can be read again");
    }

    @Test
    void whoeverIsSilentAndThenCannotBeReadHasNotSpoken() {
        assertThat(CoverageNotice.between(Optional.of(SILENT), SILENT.failed(LATER, "timeout")))
                .isEmpty();
    }

    @Test
    void whoeverIsSilentAndCouldNotBeReadForAWhileIsNotToldTwice() {
        SourceCoverage failed = SILENT.failed(LATER.plusSeconds(60), "timeout");
        assertThat(CoverageNotice.between(Optional.of(failed), failed.looked(LATER.plusSeconds(120))))
                .isEmpty();
    }

    @Test
    void whoeverIsSwitchedOffWhileSilentIsNoLongerWatched() {
        SourceCoverage off = SILENT.resumed(SourceCoverageTest.paper(false), LATER);
        assertThat(texts(SILENT, off)).containsEntry("en", "The Paper is no longer watched");
    }

    @Test
    void aLanguageIsNamedInTheLanguageOfTheNotice() {
        SourceCoverage never =
                SourceCoverage.begun(CoveredSource.ofLanguage("fr"), LAST).at(LAST.plus(Duration.ofDays(30)));
        assertThat(texts(FINE, never))
                .containsEntry("en", "No source has brought an article in French since 27 September 2026, 23:00 UTC")
                .containsEntry("fr", "Aucun article en français depuis le 27 septembre 2026 à 23:00 UTC");
    }

    private static Map<String, String> texts(SourceCoverage before, SourceCoverage now) {
        return CoverageNotice.between(Optional.of(before), now).orElseThrow().texts();
    }
}
