package org.stancewatch.ingest.coverage;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stancewatch.domain.coverage.CoverageState;
import org.stancewatch.domain.coverage.SourceCoverage;

/** What is measured of sources. Names and labels: {@code docs/metrics.md}. */
final class CoverageMetrics {

    /** Each has seven series; whoever watches more sees the rest together. */
    private static final int MOST_SOURCES = 1_000;

    private static final String PREFIX = "stancewatch.ingest.source.";
    private static final String SOURCE = "source";
    private static final String LANGUAGE = "language";
    private static final String OTHERS = "others";
    private static final String UNDETERMINED = "und";

    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<String, SourceCoverage> shown = new ConcurrentHashMap<>();

    CoverageMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** {@code now} follows {@code before}. */
    void observed(Optional<SourceCoverage> before, SourceCoverage now) {
        String id = now.source().id();
        boolean isShown = shown.containsKey(id) || shown.size() < MOST_SOURCES;
        if (isShown && shown.put(id, now) == null) {
            register(id, now.source().language().orElse(UNDETERMINED));
        }
        before.filter(known -> !now.source().isLanguage()).ifPresent(known -> count(known, now, isShown ? id : OTHERS));
    }

    /** Its series say nothing from now on. */
    void forget(String id) {
        shown.remove(id);
    }

    private void count(SourceCoverage before, SourceCoverage now, String source) {
        String language = now.source().language().orElse(UNDETERMINED);
        long more = now.activity().total() - before.activity().total();
        registry.counter(PREFIX + "articles", SOURCE, source, LANGUAGE, language)
                .increment(Math.max(0, more));
    }

    private void register(String id, String language) {
        Gauge.builder(PREFIX + "last.article.seconds", () -> age(id))
                .tags(SOURCE, id, LANGUAGE, language)
                .register(registry);
        for (CoverageState state : CoverageState.values()) {
            Gauge.builder(PREFIX + "state", () -> is(id, state))
                    .tags(SOURCE, id, "state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private double age(String id) {
        return Optional.ofNullable(shown.get(id))
                .flatMap(now -> now.activity().lastArticle())
                .map(last -> (double) Duration.between(last, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }

    private int is(String id, CoverageState state) {
        return Optional.ofNullable(shown.get(id))
                        .filter(now -> now.state() == state)
                        .isPresent()
                ? 1
                : 0;
    }
}
