package org.stancewatch.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.extraction.lexicon.Catalogue;

class HistoryTest {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…»”])\\s+|\\R+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONG_SENTENCE = 12;

    private static History history = new History(List.of(), List.of());

    @BeforeAll
    static void read() throws IOException {
        history = History.bundled();
    }

    private static Stream<LabelledArticle> ordinary() {
        Set<String> acts = history.acts().stream().map(HistoricAct::id).collect(Collectors.toSet());
        return history.articles().stream()
                .filter(article -> !acts.contains(article.id().split("\\.", 2)[0]));
    }

    private static Set<String> longSentences(LabelledArticle article) {
        return SENTENCE_END
                .splitAsStream(article.article().text())
                .map(HistoryTest::words)
                .filter(words -> words.size() >= LONG_SENTENCE)
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }

    @Test
    void itTellsTwoHundredAndFiftyActs() {
        assertThat(history.acts()).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void noTwoActsHaveOneId() {
        assertThat(history.acts()).extracting(HistoricAct::id).doesNotHaveDuplicates();
    }

    @Test
    void anActAnswersAnActOfTheHistory() {
        List<String> ids = history.acts().stream().map(HistoricAct::id).toList();
        assertThat(history.acts())
                .flatExtracting(act -> act.follows().stream().toList())
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void companiesAreNamedAsTheCatalogueNamesThem() {
        assertThat(history.acts())
                .allSatisfy(act -> assertThat(act.pair().company()).matches(SLUG));
    }

    @Test
    void technologiesAreThoseOfTheCatalogue() {
        assertThat(history.acts())
                .extracting(act -> act.pair().technology())
                .isSubsetOf(Catalogue.bundled().technologyIds());
    }

    @Test
    void aHundredAndFiftyActsAreToldByTwoPapersOrMore() {
        assertThat(history.acts().stream()
                        .filter(act -> history.articlesOf(act).stream()
                                        .map(article -> article.article().publisher())
                                        .distinct()
                                        .count()
                                >= 2))
                .hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void anArticleTellsAnActOrIsOrdinary() {
        assertThat(ordinary()).allSatisfy(article -> assertThat(article.id()).startsWith("ordinary-"));
    }

    @Test
    void noTwoArticlesHaveOneId() {
        assertThat(history.articles()).extracting(LabelledArticle::id).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesTellIt() {
        assertThat(history.articles())
                .flatExtracting(article -> article.article().language().stream().toList())
                .contains("en", "fr");
    }

    @Test
    void itIsToldInTheOrderItWasPublished() {
        assertThat(history.articles())
                .extracting(article -> article.article().published())
                .isSorted();
    }

    @Test
    void everyLabelQuotesItsArticle() {
        assertThat(history.articles())
                .allSatisfy(article -> assertThat(article.claims())
                        .allSatisfy(claim -> assertThat(article.article().text())
                                .contains(claim.quote().words())));
    }

    @Test
    void noPaperCopiesASentenceOfAnother() {
        Map<String, Set<String>> papers = new HashMap<>();
        for (LabelledArticle article : history.articles()) {
            longSentences(article)
                    .forEach(sentence -> papers.computeIfAbsent(sentence, none -> new HashSet<>())
                            .add(article.article().publisher()));
        }
        List<String> shared = new ArrayList<>(papers.keySet());
        shared.removeIf(sentence -> papers.get(sentence).size() == 1);
        assertThat(shared).isEmpty();
    }
}
