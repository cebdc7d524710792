package org.stancewatch.app.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.topic.Committed;
import org.stancewatch.app.topic.TopicSource;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.schemas.topic.Topic;

class CoverageReaderTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final SourceCoverage FIRST = SourceCoverage.begun(CoveredSource.ofLanguage("fr"), NOON);
    private static final SourceCoverage NEXT = FIRST.brought(NOON, NOON);

    @Test
    void ofEachSourceTheLatestCounts() {
        assertThat(CoverageReader.read(topic(told(FIRST), told(NEXT)))).containsOnly(Map.entry("fr", NEXT));
    }

    @Test
    void aSourceWithoutAValueIsGone() {
        assertThat(CoverageReader.read(topic(told(FIRST), new Committed<>(0, 1, "fr", NOON, Optional.empty()))))
                .isEmpty();
    }

    private static Committed<SourceCoverage> told(SourceCoverage value) {
        return new Committed<>(0, 0, "fr", NOON, Optional.of(value));
    }

    @SafeVarargs
    private static TopicSource topic(Committed<SourceCoverage>... records) {
        return new TopicSource() {
            @Override
            public Set<String> topics() {
                return Set.of("ingest.source.v1");
            }

            @Override
            @SuppressWarnings("unchecked") // the only topic there is
            public <T> void read(Topic<T> topic, Predicate<String> keys, Consumer<Committed<T>> taker) {
                assertThat(topic.name()).isEqualTo("ingest.source.v1");
                List.of(records).forEach(record -> taker.accept((Committed<T>) record));
            }
        };
    }
}
