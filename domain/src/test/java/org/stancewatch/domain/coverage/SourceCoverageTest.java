package org.stancewatch.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceCoverageTest {

    private static final CoveredSource PAPER = paper(true);
    private static final Instant LAST = Calendar.at(Calendar.MONDAY.plusDays(27), 23);
    private static final Instant LONG_AFTER = LAST.plus(Duration.ofDays(10));

    @Test
    void aSourceIsNewUntilItsHabitIsKnown() {
        assertThat(begun().looked(Calendar.BEGIN.plusSeconds(60)).state()).isEqualTo(CoverageState.NEW);
    }

    @Test
    void aSourceThatIsSwitchedOffIsOff() {
        assertThat(SourceCoverage.begun(paper(false), Calendar.BEGIN).state()).isEqualTo(CoverageState.OFF);
    }

    @Test
    void aSourceWithinItsHabitIsFine() {
        assertThat(hourly().at(LAST.plusSeconds(1)).state()).isEqualTo(CoverageState.OK);
    }

    @Test
    void aSourceWithoutNewsAgainstItsHabitIsSilent() {
        assertThat(hourly().at(LONG_AFTER).state()).isEqualTo(CoverageState.SILENT);
    }

    @Test
    void theReasonOfSilenceSaysSinceWhenAndWhatIsUsual() {
        assertThat(hourly().at(LONG_AFTER).reason())
                .isEqualTo("no article since 2026-09-27T23:00:00Z; 24.0 a day are usual, and 239 are missing");
    }

    @Test
    void aSilentSourceIsSoUntilItBringsSomething() {
        SourceCoverage silent = hourly().at(LONG_AFTER);
        assertThat(silent.resumed(PAPER, LONG_AFTER.plusSeconds(1)).state()).isEqualTo(CoverageState.SILENT);
        Instant spoken = LONG_AFTER.plusSeconds(2);
        assertThat(silent.brought(spoken, spoken).state()).isEqualTo(CoverageState.OK);
    }

    @Test
    void whoeverIsListenedToAgainHasAnHourToSpeak() {
        SourceCoverage resumed = hourly().resumed(PAPER, LONG_AFTER);
        assertThat(resumed.at(LONG_AFTER.plus(Duration.ofMinutes(59))).state()).isEqualTo(CoverageState.OK);
        assertThat(resumed.at(LONG_AFTER.plus(Duration.ofMinutes(60))).state()).isEqualTo(CoverageState.SILENT);
    }

    @Test
    void whoeverIsReadAgainAfterLongHasAnHourToSpeak() {
        SourceCoverage read = hourly().failed(LAST.plusSeconds(1), "timeout").looked(LONG_AFTER);
        assertThat(read.at(LONG_AFTER.plus(Duration.ofMinutes(59))).state()).isEqualTo(CoverageState.OK);
        assertThat(read.at(LONG_AFTER.plus(Duration.ofMinutes(60))).state()).isEqualTo(CoverageState.SILENT);
    }

    @Test
    void whoeverFailsNowAndThenIsFoundSilentAllTheSame() {
        SourceCoverage shaky = hourly();
        for (Instant look = LAST; look.isBefore(LONG_AFTER); look = look.plus(Duration.ofMinutes(30))) {
            shaky = shaky.looked(look).failed(look.plus(Duration.ofMinutes(10)), "timeout");
        }
        assertThat(shaky.looked(LONG_AFTER).state()).isEqualTo(CoverageState.SILENT);
    }

    @Test
    void aSourceThatNeverBroughtAnythingIsSilentAfterFourWeeks() {
        SourceCoverage read = begun().looked(Calendar.BEGIN);
        assertThat(read.at(Calendar.BEGIN.plus(Duration.ofDays(28))).reason())
                .isEqualTo("no article since it was added, 2026-08-31T00:00:00Z");
    }

    @Test
    void aSourceThatCannotBeReadFailsWithTheReasonInOneLine() {
        SourceCoverage failing = hourly().failed(LAST, "it answered 503\n  <html>\u2028\u0085x\t");
        assertThat(failing.state()).isEqualTo(CoverageState.FAILING);
        assertThat(failing.reason()).isEqualTo("it answered 503 <html> x");
    }

    @Test
    void aSourceFailsSinceTheFirstLookThatFailed() {
        SourceCoverage failing = hourly().failed(LAST, "timeout").failed(LAST.plusSeconds(60), "it answered 503");
        assertThat(failing.since()).isEqualTo(LAST);
    }

    @Test
    void aSourceThatIsReadAgainIsFineWithoutAReason() {
        SourceCoverage read = hourly().failed(LAST, "timeout").looked(LAST.plusSeconds(60));
        assertThat(read.state()).isEqualTo(CoverageState.OK);
        assertThat(read.reason()).isEmpty();
    }

    @Test
    void aFailedLookIsALookAndNoSuccess() {
        SourceCoverage failed = begun().looked(LAST).failed(LAST.plusSeconds(60), "timeout");
        assertThat(failed.lastLook()).hasValue(LAST.plusSeconds(60));
        assertThat(failed.lastSuccess()).hasValue(LAST);
    }

    @Test
    void articlesAreCountedByTheDayTheyCameOn() {
        List<Integer> days = hourly().at(LAST.plus(Duration.ofDays(2))).days();
        assertThat(days).hasSize(28).endsWith(24, 0, 0);
    }

    @Test
    void articlesThatAreOlderThanTheSourceCountAsItsArticles() {
        SourceCoverage filled = begun().brought(Calendar.BEGIN.plusSeconds(5), Calendar.BEGIN.minusSeconds(5));
        assertThat(filled.activity().total()).isEqualTo(1);
        assertThat(filled.days()).endsWith(1);
    }

    @Test
    void articlesCountTheSameInWhateverOrderTheyCome() {
        List<Instant> articles = Calendar.articles(28, day -> true, 3, 4, 21);
        List<Instant> turned = IntStream.range(0, articles.size())
                .mapToObj(nth -> articles.get(articles.size() - 1 - nth))
                .toList();
        assertThat(Calendar.activity(turned)).isEqualTo(Calendar.activity(articles));
    }

    @Test
    void whyPagesCannotBeReadOutlivesALookThatSucceeds() {
        SourceCoverage paper = begun().paged(Calendar.BEGIN, Optional.of("answers\n403"));
        assertThat(paper.looked(Calendar.BEGIN.plusSeconds(60)).pageReason()).isEqualTo("answers 403");
    }

    @Test
    void aPageThatIsReadEndsTheReason() {
        SourceCoverage paper = begun().paged(Calendar.BEGIN, Optional.of("answers 403"));
        assertThat(paper.paged(Calendar.BEGIN, Optional.empty()).pageReason()).isEmpty();
    }

    @Test
    void aReasonOfTwoLinesIsRefused() {
        SourceCoverage paper = begun();
        assertThatThrownBy(() -> new SourceCoverage(
                        paper.source(),
                        CoverageState.FAILING,
                        "one\ntwo",
                        "",
                        paper.since(),
                        Optional.empty(),
                        Optional.empty(),
                        paper.listening(),
                        paper.activity(),
                        paper.recordedAt()))
                .hasMessage("reason: has more than one line");
    }

    @Test
    void moreCountsThanAreKeptAreRefused() {
        Counts many = new Counts(30, Collections.nCopies(29, 1));
        assertThatThrownBy(() -> new Activity(Calendar.BEGIN, Optional.empty(), 0, many, Counts.NONE))
                .hasMessage("days: has 29 counts, not at most 28");
    }

    @Test
    void aLanguageIsKeyedByItsCode() {
        assertThat(CoveredSource.ofLanguage("fr").id()).isEqualTo("language|fr");
    }

    static SourceCoverage begun() {
        return SourceCoverage.begun(PAPER, Calendar.BEGIN);
    }

    /** Four weeks of an article an hour, the last at {@link #LAST}. */
    static SourceCoverage hourly() {
        return Calendar.articles(28, day -> true, IntStream.range(0, 24).toArray()).stream()
                .reduce(
                        begun(),
                        (coverage, article) -> coverage.looked(article).brought(article, article),
                        (one, other) -> other);
    }

    static CoveredSource paper(boolean enabled) {
        return new CoveredSource(
                "the-paper",
                "feed",
                "The Paper",
                Optional.of("The Owner"),
                Optional.of("en"),
                Optional.of("GB"),
                Optional.empty(),
                "https://the-paper.example/feed",
                enabled);
    }
}
