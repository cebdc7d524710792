package org.stancewatch.ingest.publish;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.rejected.RejectionKind;
import org.stancewatch.schemas.topic.Topics;

/** What a publisher counts. Names, labels and what a restart does to a count: {@code docs/metrics.md}. */
final class PublisherMetrics {

    private static final String UNDETERMINED = "und";

    private final MeterRegistry registry;
    private final Counter futureDated;
    private final Counter tooLarge;

    PublisherMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.futureDated = registry.counter("stancewatch.ingest.future.dated.articles");
        this.tooLarge = registry.counter(
                "stancewatch.rejected.records",
                "application",
                "ingest",
                "topic",
                Topics.ARTICLE.name(),
                "cause",
                RejectionKind.TOO_LARGE.label());
    }

    /** {@code article} is on the topic, or is given up. */
    void ended(Article article, Outcome.Kind outcome) {
        String language = article.language().orElse(UNDETERMINED);
        String label = outcome.name().toLowerCase(Locale.ROOT);
        registry.counter("stancewatch.ingest.articles", "outcome", label, "language", language)
                .increment();
        if (outcome == Outcome.Kind.REFUSED) {
            tooLarge.increment();
        }
    }

    /** An article says that it comes from the future. */
    void futureDated() {
        futureDated.increment();
    }
}
