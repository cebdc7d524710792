package org.stancewatch.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.coverage.CoverageState;
import org.stancewatch.domain.coverage.SourceCoverage;

class CoverageBookTest {

    private static final String PAPER = "the-paper";

    private final List<SourceCoverage> told = new ArrayList<>();
    private Instant now = Papers.BEGIN;
    private final List<String> forgotten = new ArrayList<>();
    private final CoverageBook book = new CoverageBook(Map.of(), listener(), clock());

    @Test
    void aSourceIsWatchedAndSoIsItsLanguage() {
        book.watch(Papers.paper(PAPER));
        assertThat(book.rows()).containsOnlyKeys(PAPER, "language|fr");
    }

    @Test
    void anArticleCountsForItsSourceAndForItsOwnLanguage() {
        book.watch(Papers.paper(PAPER));
        book.brought(PAPER, Optional.of("en"), now);
        assertThat(total(PAPER)).isEqualTo(1);
        assertThat(total("language|en")).isEqualTo(1);
        assertThat(total("language|fr")).isZero();
    }

    @Test
    void whatArticlesSayTheirLanguageIsMakesNoRowUnlessItIsACode() {
        book.watch(Papers.paper(PAPER));
        book.brought(PAPER, Optional.of("<script>"), now);
        assertThat(book.rows()).containsOnlyKeys(PAPER, "language|fr");
    }

    @Test
    void everyChangeIsTold() {
        book.watch(Papers.paper(PAPER));
        told.clear();
        book.failed(PAPER, "timeout");
        assertThat(told).containsExactly(book.rows().get(PAPER));
    }

    @Test
    void silenceIsFoundAsTimePasses() {
        book.watch(Papers.paper(PAPER));
        now = Papers.BEGIN.plus(Duration.ofDays(28));
        book.tick();
        assertThat(state(PAPER)).isEqualTo(CoverageState.SILENT);
        assertThat(state("language|fr")).isEqualTo(CoverageState.SILENT);
    }

    @Test
    void whatWasKnownBeforeGoesOn() {
        SourceCoverage known = Papers.begun().brought(Papers.BEGIN, Papers.BEGIN);
        CoverageBook next = new CoverageBook(Map.of(PAPER, known), listener(), clock());
        next.watch(Papers.paper(PAPER));
        next.brought(PAPER, Optional.empty(), now);
        assertThat(next.rows().get(PAPER).activity().total()).isEqualTo(2);
    }

    @Test
    void aSourceThatIsTakenOffTheListIsForgotten() {
        book.watch(Papers.paper(PAPER));
        book.forget(PAPER);
        assertThat(forgotten).containsExactly(PAPER);
        assertThat(book.rows()).doesNotContainKey(PAPER);
    }

    @Test
    void whatWasNeverWatchedIsNotForgotten() {
        book.forget("another");
        assertThat(forgotten).isEmpty();
    }

    @Test
    void anUnknownSourceIsNobodys() {
        book.looked("another");
        assertThat(told).isEmpty();
    }

    private long total(String id) {
        return book.rows().get(id).activity().total();
    }

    private CoverageState state(String id) {
        return book.rows().get(id).state();
    }

    private CoverageListener listener() {
        return new CoverageListener() {
            @Override
            public void observe(SourceCoverage now) {
                told.add(now);
            }

            @Override
            public void forget(String id) {
                forgotten.add(id);
            }
        };
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
