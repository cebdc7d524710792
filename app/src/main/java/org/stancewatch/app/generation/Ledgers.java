package org.stancewatch.app.generation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Timeline;

/**
 * What was known at some time: of each article the latest revision recorded before it, and the verdicts given before it. What
 * follows is told under today's rules.
 */
public final class Ledgers {

    private final Instant before;
    private final SortedMap<Pair, Map<ArticleId, ArticleClaims>> articles = new TreeMap<>();
    private final Map<Pair, List<Verdict>> verdicts = new HashMap<>();

    private Ledgers(Instant before) {
        this.before = before;
    }

    /** By what {@code topics} has of the pairs whose key is in {@code keys}, written down before {@code before}. */
    public static Ledgers of(GenerationTopics topics, Predicate<String> keys, Instant before) {
        Ledgers ledgers = new Ledgers(before);
        topics.claims(keys, ledgers::take);
        topics.verdicts(keys, ledgers::take);
        return ledgers;
    }

    /** Where companies stood on {@code day} that stood anywhere, by pair. */
    public List<Timeline> asOf(LocalDate day) {
        return articles.keySet().stream()
                .map(pair -> ledger(pair).asOf(day))
                .filter(timeline -> !timeline.positions().isEmpty())
                .toList();
    }

    private Ledger ledger(Pair pair) {
        return Ledger.of(pair, articles.getOrDefault(pair, Map.of()).values(), verdicts.getOrDefault(pair, List.of()));
    }

    private void take(ArticleClaims told) {
        if (told.recordedAt().isBefore(before)) {
            articles.computeIfAbsent(told.pair(), none -> new HashMap<>()).merge(told.article(), told, Ledgers::later);
        }
    }

    private void take(Verdict verdict) {
        if (verdict.at().isBefore(before)) {
            verdicts.computeIfAbsent(verdict.pair(), none -> new ArrayList<>()).add(verdict);
        }
    }

    private static ArticleClaims later(ArticleClaims one, ArticleClaims next) {
        return one.revision().compareTo(next.revision()) > 0 ? one : next;
    }
}
