package org.stancewatch.processor.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.rejected.Rejection;

/** What the processor counts. Names, labels and what a restart does to a count: {@code docs/metrics.md}. */
public final class ProcessorMetrics {

    /** The setting under which Kafka Streams hands it to the handlers that it makes by class name. */
    public static final String SETTING = "stancewatch.processor.metrics";

    private static final String UNDETERMINED = "und";

    private final MeterRegistry registry;

    public ProcessorMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** The one that the settings of an application carry. */
    public static ProcessorMetrics in(Map<?, ?> settings) {
        return (ProcessorMetrics) Objects.requireNonNull(settings.get(SETTING), SETTING);
    }

    /** Where they are kept. */
    public MeterRegistry registry() {
        return registry;
    }

    /**
     * An article was read.
     *
     * @param language ISO 639-1; blank where none was found
     */
    public void article(String language, ArticleOutcome outcome) {
        String code = language.isBlank() ? UNDETERMINED : language;
        count("stancewatch.processor.articles", "language", code, "outcome", label(outcome));
    }

    /** An article's revision told a pair a claim. */
    public void claim(Claim claim) {
        count("stancewatch.claims", "act", label(claim.act()));
    }

    /** A revision of an alert was told. */
    public void alert(Alert alert) {
        count("stancewatch.alerts", "type", label(alert.content().type()), "status", label(alert.status()));
    }

    /** A record was set aside. */
    public void rejected(String application, Rejection rejection) {
        count(
                "stancewatch.rejected.records",
                "application",
                application,
                "topic",
                rejection.origin().topic(),
                "cause",
                rejection.kind().label());
    }

    /** Clients of {@code application} that failed and were replaced. */
    public Counter restarts(String application, String cause) {
        return registry.counter("stancewatch.application.restarts", "application", application, "cause", cause);
    }

    private void count(String name, String... labels) {
        registry.counter(name, labels).increment();
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
