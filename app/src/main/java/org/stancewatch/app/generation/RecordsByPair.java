package org.stancewatch.app.generation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;

/** Of each article about a pair the latest revision written down before some time, and the verdicts given before it. */
final class RecordsByPair {

    private final Instant before;
    private final SortedMap<Pair, Map<ArticleId, ArticleClaims>> articles = new TreeMap<>();
    private final Map<Pair, Set<Verdict>> verdicts = new HashMap<>();

    private RecordsByPair(Instant before) {
        this.before = before;
    }

    /** What {@code topics} has of the pairs whose key is in {@code keys}. */
    static RecordsByPair of(GenerationTopics topics, Predicate<String> keys, Instant before) {
        RecordsByPair records = new RecordsByPair(before);
        topics.claims(keys, records::take);
        topics.verdicts(keys, records::take);
        return records;
    }

    /** Those of which anything was ever claimed. */
    SortedSet<Pair> pairs() {
        return new TreeSet<>(articles.keySet());
    }

    Collection<ArticleClaims> articles(Pair pair) {
        return articles.getOrDefault(pair, Map.of()).values();
    }

    Set<Verdict> verdicts(Pair pair) {
        return verdicts.getOrDefault(pair, Set.of());
    }

    private void take(ArticleClaims told) {
        if (told.recordedAt().isBefore(before)) {
            articles.computeIfAbsent(told.pair(), none -> new HashMap<>())
                    .merge(told.article(), told, RecordsByPair::later);
        }
    }

    private void take(Verdict verdict) {
        if (verdict.at().isBefore(before)) {
            verdicts.computeIfAbsent(verdict.pair(), none -> new HashSet<>()).add(verdict);
        }
    }

    private static ArticleClaims later(ArticleClaims one, ArticleClaims next) {
        return one.revision().compareTo(next.revision()) > 0 ? one : next;
    }
}
