package org.stancewatch.app.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.ArticleMemory;
import org.stancewatch.domain.claim.Findings;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Ledger;

/** The ledgers of a file of articles, without Kafka: revisions are remembered and told as the extractor does it. */
public final class CorpusLedgers {

    private final Map<ArticleId, ArticleMemory> memories = new HashMap<>();
    private final SortedMap<Pair, List<ArticleClaims>> told = new TreeMap<>();
    /**
     * The ledger of every pair that {@code articles}, in any order, speak of.
     *
     * @param reader what reading an article gives: its labels, or what the extractor makes of its text
     */
    public static SortedMap<Pair, Ledger> of(
            Collection<LabelledArticle> articles, Function<LabelledArticle, Findings> reader) {
        CorpusLedgers ledgers = new CorpusLedgers();
        articles.forEach(article -> ledgers.read(article.article(), reader.apply(article)));
        SortedMap<Pair, Ledger> byPair = new TreeMap<>();
        ledgers.told.keySet().forEach(pair -> byPair.put(pair, ledgers.ledger(pair)));
        return byPair;
    }

    /** Reads {@code article}, in which {@code found} stands; the pairs whose ledgers it changes. */
    Set<Pair> read(Article article, Findings found) {
        Optional<ArticleMemory> memory = Optional.ofNullable(memories.get(article.id()));
        ArticleMemory.Reading reading = ArticleMemory.read(memory, article, found, Optional.empty());
        reading.memory().ifPresent(remembered -> memories.put(article.id(), remembered));
        reading.claims()
                .forEach(claim -> told.computeIfAbsent(claim.pair(), none -> new ArrayList<>())
                        .add(claim));
        return reading.claims().stream().map(ArticleClaims::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ledger of {@code pair}, of what has been read so far. */
    Ledger ledger(Pair pair) {
        return Ledger.of(pair, told.getOrDefault(pair, List.of()));
    }
}
