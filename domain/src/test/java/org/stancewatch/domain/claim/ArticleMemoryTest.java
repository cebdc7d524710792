package org.stancewatch.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;

class ArticleMemoryTest {

    private static final Instant PUBLISHED = Instant.parse("2020-06-10T08:00:00Z");
    private static final Instant LATER = PUBLISHED.plusSeconds(3_600);
    private static final Pair AMAZON = new Pair("amazon", "facial-recognition");
    private static final Pair IBM = new Pair("ibm", "facial-recognition");
    private static final String RULES = "2026.1-3f9ac21b";
    private static final Provenance PROVENANCE =
            new Provenance(Optional.of("The Owner"), Optional.of("The Wire"), Sketch.of(List.of(1L, 2L)));

    @Test
    void newsOfOtherThingsThatWasNeverRevisedIsNotRemembered() {
        assertThat(readOffTopic(article("text", PUBLISHED)).memory()).isEmpty();
    }

    @Test
    void newsOfOtherThingsIsRememberedWhereItWasRevised() {
        assertThat(readOffTopic(article("text", LATER)).memory()).isPresent();
    }

    /** A correction may tell no time of its own, and be read before the text that it corrects. */
    @Test
    void anArticleOnTopicIsRememberedThoughItClaimsNothing() {
        assertThat(read(Optional.empty(), article("text", PUBLISHED)).memory()).isPresent();
    }

    @Test
    void eachPairIsToldItsOwnClaims() {
        assertThat(read(Optional.empty(), article("text", PUBLISHED), AMAZON, IBM)
                        .claims())
                .extracting(ArticleClaims::pair)
                .containsExactly(AMAZON, IBM);
    }

    @Test
    void whoseWordsTheArticleBringsIsTold() {
        assertThat(read(Optional.empty(), article("text", PUBLISHED), AMAZON).claims())
                .singleElement()
                .satisfies(told -> assertThat(new Provenance(told.owner(), told.agency(), told.sketch()))
                        .isEqualTo(PROVENANCE));
    }

    /** Of a pair that the article no longer speaks of too: those rules have looked, and found nothing. */
    @Test
    void byWhichRulesItWasReadIsTold() {
        ArticleMemory before = read(Optional.empty(), article("text", PUBLISHED), AMAZON)
                .memory()
                .orElseThrow();
        assertThat(read(Optional.of(before), article("new text", LATER), IBM).claims())
                .extracting(ArticleClaims::rules)
                .containsExactly(RULES, RULES);
    }

    @Test
    void whereNothingElseIsKnownWhatTheArticleSaysOfItsAgencyCounts() {
        Article crediting = article("text", PUBLISHED, Optional.of("Another Wire"), ArticleStatus.PUBLISHED);

        assertThat(ArticleMemory.read(
                                Optional.empty(),
                                crediting,
                                new Findings(true, "en", RULES, Provenance.unknown(), List.of(claim(AMAZON))),
                                Optional.empty())
                        .claims())
                .singleElement()
                .satisfies(told -> assertThat(told.agency()).contains("Another Wire"));
    }

    @Test
    void aLaterRevisionRetractsWhatItNoLongerSays() {
        Optional<ArticleMemory> memory =
                read(Optional.empty(), article("text", PUBLISHED), AMAZON).memory();

        assertThat(read(memory, article("other text", LATER)).claims())
                .singleElement()
                .satisfies(told -> assertThat(told.claims()).isEmpty());
    }

    @Test
    void aWithdrawnArticleRetractsWhateverItsTextSays() {
        Optional<ArticleMemory> memory =
                read(Optional.empty(), article("text", PUBLISHED), AMAZON).memory();

        assertThat(read(memory, article("text", LATER, ArticleStatus.WITHDRAWN), AMAZON)
                        .claims())
                .singleElement()
                .satisfies(told -> assertThat(told.claims()).isEmpty());
    }

    @Test
    void whatWasRetractedOnceIsStillKnown() {
        Optional<ArticleMemory> first =
                read(Optional.empty(), article("text", PUBLISHED), AMAZON).memory();
        Optional<ArticleMemory> second =
                read(first, article("other text", LATER)).memory();

        assertThat(second.orElseThrow().pairs()).containsExactly(AMAZON);
    }

    @Test
    void anOlderRevisionTellsNothing() {
        Optional<ArticleMemory> memory =
                read(Optional.empty(), article("text", LATER), AMAZON).memory();

        assertThat(read(memory, article("older text", PUBLISHED), IBM).claims()).isEmpty();
    }

    @Test
    void theSameTextFetchedAgainTellsNothing() {
        Optional<ArticleMemory> memory =
                read(Optional.empty(), article("text", PUBLISHED), AMAZON).memory();

        assertThat(read(memory, article("text", LATER), AMAZON).claims()).isEmpty();
    }

    @Test
    void theSameTextFetchedAgainIsTheLatestRevision() {
        Optional<ArticleMemory> first =
                read(Optional.empty(), article("text", PUBLISHED), AMAZON).memory();
        Optional<ArticleMemory> second =
                read(first, article("text", LATER), AMAZON).memory();

        assertThat(second.orElseThrow().latest().time()).isEqualTo(LATER);
    }

    private static ArticleMemory.Reading read(Optional<ArticleMemory> memory, Article article, Pair... pairs) {
        List<Claim> claims =
                List.of(pairs).stream().map(ArticleMemoryTest::claim).toList();
        return ArticleMemory.read(
                memory, article, new Findings(true, "en", RULES, PROVENANCE, claims), Optional.empty());
    }

    private static ArticleMemory.Reading readOffTopic(Article article) {
        Findings nothing = new Findings(false, "en", RULES, Provenance.unknown(), List.of());
        return ArticleMemory.read(Optional.empty(), article, nothing, Optional.empty());
    }

    private static Claim claim(Pair pair) {
        return new Claim(
                pair,
                true,
                Optional.empty(),
                Act.BAN,
                Modality.ASSERTED,
                Scope.everyone(),
                Optional.empty(),
                Optional.empty(),
                false,
                Attribution.REPORTED,
                new Quote("words", 0),
                0.9,
                "a rule");
    }

    private static Article article(String text, Instant modified) {
        return article(text, modified, ArticleStatus.PUBLISHED);
    }

    private static Article article(String text, Instant modified, ArticleStatus status) {
        return article(text, modified, Optional.empty(), status);
    }

    private static Article article(String text, Instant modified, Optional<String> agency, ArticleStatus status) {
        return new Article(
                ArticleId.hashOf("https://paper.example/a"),
                Optional.of("https://paper.example/a"),
                "The Paper",
                Optional.empty(),
                agency,
                "A headline",
                text,
                Optional.of("en"),
                PUBLISHED,
                Optional.of(modified),
                modified,
                status);
    }
}
