package org.stancewatch.app.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.ArticleMemory;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Provenance;
import org.stancewatch.domain.ledger.Ledger;

/** The ledgers of a file of articles, without Kafka: revisions are remembered and told as the extractor does it. */
public final class CorpusLedgers {

    private static final String UNDETERMINED = "und";

    private final Map<ArticleId, ArticleMemory> memories = new HashMap<>();
    private final SortedMap<Pair, List<ArticleClaims>> told = new TreeMap<>();
    private final Function<Article, Provenance> provenance;

    private CorpusLedgers(Function<Article, Provenance> provenance) {
        this.provenance = provenance;
    }

    /**
     * The ledger of every pair that {@code articles}, in any order, speak of.
     *
     * @param reader what an article claims: its labels, or what the extractor makes of its text
     * @param provenance whose words an article brings that claims anything
     */
    public static SortedMap<Pair, Ledger> of(
            Collection<LabelledArticle> articles,
            Function<LabelledArticle, List<Claim>> reader,
            Function<Article, Provenance> provenance) {
        CorpusLedgers ledgers = new CorpusLedgers(provenance);
        articles.forEach(article -> ledgers.read(article.article(), reader.apply(article)));
        SortedMap<Pair, Ledger> byPair = new TreeMap<>();
        ledgers.told.forEach((pair, claims) -> byPair.put(pair, Ledger.of(pair, claims)));
        return byPair;
    }

    private Provenance provenance(Article article, List<Claim> claims) {
        return claims.isEmpty() ? Provenance.unknown() : provenance.apply(article);
    }

    private void read(Article article, List<Claim> claims) {
        Optional<ArticleMemory> memory = Optional.ofNullable(memories.get(article.id()));
        String language = article.language().orElse(UNDETERMINED);
        ArticleMemory.Reading reading =
                ArticleMemory.read(memory, article, language, provenance(article, claims), Optional.empty(), claims);
        reading.memory().ifPresent(remembered -> memories.put(article.id(), remembered));
        reading.claims()
                .forEach(claim -> told.computeIfAbsent(claim.pair(), none -> new ArrayList<>())
                        .add(claim));
    }
}
