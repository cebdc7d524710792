package org.stancewatch.app.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.CatalogueNames;

/**
 * The keyword alerts that people set up today, for comparison: for each company and technology a query for one of the company's
 * names, one of the technology's and one word for an act, in the language of the article, over headline and text. Lucene
 * stems words as search engines do. Every article that matches is an alert.
 */
final class KeywordAlerts {

    /**
     * An article that a query matched.
     *
     * @param article the article
     * @param pair what the query watches
     */
    record Hit(LabelledArticle article, Pair pair) {

        /** Whether the article tells an act of the pair that is news, by its labels. */
        boolean tellsNews() {
            return article.claims().stream()
                    .anyMatch(claim -> claim.pair().equals(pair) && claim.asserted() && !claim.background());
        }
    }

    private static final String FIELD = "text";
    private static final String ENGLISH = "en";
    private static final Map<String, Analyzer> ANALYZERS =
            Map.of(ENGLISH, new EnglishAnalyzer(), "fr", new FrenchAnalyzer());

    private final Catalogue catalogue;
    private final Keywords keywords;
    private final Map<String, Map<Pair, Query>> queries = new HashMap<>();

    /** Alerts for {@code pairs}, by names of {@code catalogue}. */
    KeywordAlerts(Collection<Pair> pairs, Catalogue catalogue, Keywords keywords) {
        this.catalogue = catalogue;
        this.keywords = keywords;
        ANALYZERS.forEach((language, analyzer) -> {
            Map<Pair, Query> ofLanguage = new HashMap<>();
            pairs.forEach(pair -> ofLanguage.put(pair, query(pair, language, new QueryBuilder(analyzer))));
            queries.put(language, ofLanguage);
        });
    }

    /** Every match, in the order of {@code articles}. */
    List<Hit> of(List<LabelledArticle> articles) {
        return articles.stream().flatMap(this::hits).toList();
    }

    private Stream<Hit> hits(LabelledArticle labelled) {
        Article article = labelled.article();
        String language = article.language().filter(ANALYZERS::containsKey).orElse(ENGLISH);
        Analyzer analyzer = Objects.requireNonNull(ANALYZERS.get(language));
        MemoryIndex index = new MemoryIndex();
        index.addField(FIELD, article.title(), analyzer);
        index.addField(FIELD, article.text(), analyzer);
        return queries.getOrDefault(language, Map.of()).entrySet().stream()
                .filter(query -> index.search(query.getValue()) > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .map(pair -> new Hit(labelled, pair));
    }

    private Query query(Pair pair, String language, QueryBuilder builder) {
        return new BooleanQuery.Builder()
                .add(oneOf(companyNames(pair), builder), Occur.MUST)
                .add(oneOf(technologyNames(pair, language), builder), Occur.MUST)
                .add(oneOf(keywords.acts(language), builder), Occur.MUST)
                .build();
    }

    private static Query oneOf(List<String> phrases, QueryBuilder builder) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        phrases.stream()
                .distinct()
                .flatMap(phrase -> Stream.ofNullable(builder.createPhraseQuery(FIELD, phrase)))
                .forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /** A brand that is a word of the language too is typed only where it stands for the technology. */
    private List<String> companyNames(Pair pair) {
        String id = pair.company();
        List<String> names = new ArrayList<>();
        names.add(catalogue.isCompany(id) ? catalogue.companyName(id) : id.replace('-', ' '));
        brandsOf(id)
                .filter(brand -> standsFor(brand, pair) || !catalogue.isAmbiguous(brand.name()))
                .forEach(brand -> names.add(brand.name()));
        return names;
    }

    private List<String> technologyNames(Pair pair, String language) {
        String id = pair.technology();
        List<String> names = new ArrayList<>(keywords.technology(id, language));
        new CatalogueNames(catalogue).label(id, language).ifPresent(names::add);
        brandsOf(pair.company())
                .filter(brand -> standsFor(brand, pair) && !catalogue.isAmbiguous(brand.name()))
                .forEach(brand -> names.add(brand.name()));
        return names;
    }

    private Stream<Catalogue.Brand> brandsOf(String company) {
        return catalogue.brands().stream().filter(brand -> brand.company().equals(company));
    }

    private static boolean standsFor(Catalogue.Brand brand, Pair pair) {
        return brand.technology().filter(pair.technology()::equals).isPresent();
    }
}
