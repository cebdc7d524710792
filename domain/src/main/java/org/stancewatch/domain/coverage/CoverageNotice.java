package org.stancewatch.domain.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells an operator that the news itself is wanting: a source, or all of a language, has fallen silent against its habit or cannot be
 * read. It is no alert: it says nothing of any company.
 *
 * @param source id of the source
 * @param state {@link CoverageState#SILENT} or {@link CoverageState#FAILING}
 * @param over whether that has ended
 * @param since when the state began that it tells of
 * @param texts the same in each language that headlines are written in, by its code
 */
public record CoverageNotice(
        String source, CoverageState state, boolean over, Instant since, SortedMap<String, String> texts) {

    /** A source that fails is told of after this time: most faults pass by themselves. */
    public static final Duration PATIENCE = Duration.ofHours(1);

    public CoverageNotice {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(since, "since");
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        if (state != CoverageState.SILENT && state != CoverageState.FAILING) {
            throw new IllegalArgumentException("state: " + state + " is nothing to tell of");
        }
    }

    /** What is to be told of {@code now} as long as it stays so. */
    public static Optional<CoverageNotice> standing(SourceCoverage now) {
        return isTold(now)
                ? Optional.of(
                        new CoverageNotice(now.source().id(), now.state(), false, now.since(), NoticeWords.begun(now)))
                : Optional.empty();
    }

    /** What is to be told where {@code now} follows {@code before}: that something has begun, or that it is over. */
    public static Optional<CoverageNotice> between(Optional<SourceCoverage> before, SourceCoverage now) {
        Optional<CoverageNotice> was = before.flatMap(CoverageNotice::standing);
        Optional<CoverageNotice> is = standing(now);
        if (was.map(CoverageNotice::state).equals(is.map(CoverageNotice::state))) {
            return Optional.empty();
        }
        return is.filter(notice -> !isKnown(before, notice))
                .or(() -> was.filter(told -> !mayYetStand(now)).map(told -> over(told, now)));
    }

    /** Whether it was told before the source could not be read for a while: who was silent then is no news now. */
    private static boolean isKnown(Optional<SourceCoverage> before, CoverageNotice notice) {
        return notice.state == CoverageState.SILENT
                && before.filter(row -> row.state() == CoverageState.FAILING && row.isQuiet(row.since()))
                        .isPresent();
    }

    private static CoverageNotice over(CoverageNotice told, SourceCoverage now) {
        return new CoverageNotice(told.source, told.state, true, told.since, NoticeWords.over(told.state, now));
    }

    private static boolean isTold(SourceCoverage now) {
        return now.state() == CoverageState.SILENT
                || now.state() == CoverageState.FAILING
                        && !now.recordedAt().isBefore(now.since().plus(PATIENCE));
    }

    /** Who is silent, and now cannot be read either, has not spoken. */
    private static boolean mayYetStand(SourceCoverage now) {
        return now.state() == CoverageState.FAILING;
    }
}
