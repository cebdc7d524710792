package org.stancewatch.app.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Findings;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.Reconciliation;
import org.stancewatch.domain.ledger.Timeline;

/**
 * The alerts that subscribers are sent while articles appear, each on its day, without Kafka: of each pair what the
 * aggregator would raise, update and withdraw. Waves are not among them.
 */
public final class CorpusAlerts {

    /**
     * An alert that was once sent.
     *
     * @param alert its last revision, be it withdrawn
     * @param at when its first was sent: when the article appeared, or the day began, that raised it
     */
    public record Sent(Alert alert, Instant at) {}

    private final CorpusLedgers ledgers = new CorpusLedgers();
    private final SortedMap<Pair, AlertRegister> registers = new TreeMap<>();
    private final SortedMap<Pair, LocalDate> due = new TreeMap<>();
    private final Map<String, Instant> sent = new HashMap<>();

    private CorpusAlerts() {}

    /**
     * The alerts sent while {@code articles} appear, up to the last of them; by pair, then by number.
     *
     * @param reader what reading an article gives: its labels, or what the extractor makes of its text
     */
    public static List<Sent> of(Collection<LabelledArticle> articles, Function<LabelledArticle, Findings> reader) {
        CorpusAlerts alerts = new CorpusAlerts();
        articles.stream()
                .sorted(Comparator.comparing(article -> article.article().recordedAt()))
                .forEach(article -> alerts.read(article.article(), reader.apply(article)));
        return alerts.registers.values().stream()
                .flatMap(register -> register.alerts().values().stream())
                .map(alert -> new Sent(alert, Objects.requireNonNull(alerts.sent.get(alert.id()))))
                .toList();
    }

    private void read(Article article, Findings found) {
        Instant now = article.recordedAt();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        passTo(today);
        ledgers.read(article, found).forEach(pair -> reconcile(pair, today, now));
    }

    /** What changes because time passes, though no article comes. */
    private void passTo(LocalDate today) {
        List<Pair> changing = due.keySet().stream()
                .filter(pair -> !due.getOrDefault(pair, LocalDate.MAX).isAfter(today))
                .toList();
        changing.forEach(pair -> passTo(today, pair));
    }

    private void passTo(LocalDate today, Pair pair) {
        LocalDate day = due.getOrDefault(pair, LocalDate.MAX);
        while (!day.isAfter(today)) {
            reconcile(pair, day, day.atStartOfDay(ZoneOffset.UTC).toInstant());
            day = due.getOrDefault(pair, LocalDate.MAX);
        }
    }

    private void reconcile(Pair pair, LocalDate today, Instant now) {
        Timeline timeline = ledgers.ledger(pair).asOf(today);
        due.put(pair, timeline.nextChange().orElse(LocalDate.MAX));
        AlertRegister before = registers.getOrDefault(pair, AlertRegister.empty(pair.key()));
        AlertRegister after =
                Reconciliation.of(before, timeline.alerts(), today).register();
        after.alerts().values().forEach(alert -> sent.putIfAbsent(alert.id(), now));
        registers.put(pair, after);
    }
}
