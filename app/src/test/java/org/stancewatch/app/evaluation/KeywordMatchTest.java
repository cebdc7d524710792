package org.stancewatch.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.app.corpus.Told;
import org.stancewatch.app.evaluation.KeywordAlerts.Hit;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.evaluation.Detection;
import org.stancewatch.domain.evaluation.RealEvent;

class KeywordMatchTest {

    private static final Pair ACME = new Pair("acme", "spyware");
    private static final String FIRST = "2024-06-12T08:00:00Z";
    private static final String NEXT_DAY = "2024-06-13T08:00:00Z";

    private static final RealEvent HALT = event("halt", ActClass.HALT);
    private static final RealEvent RETURN = event("return", ActClass.RELEASE);

    private static RealEvent event(String id, ActClass actClass) {
        return new RealEvent(
                id, ACME, actClass, Scope.everyone(), PartialDate.parse("2024-06-12"), Instant.parse(FIRST));
    }

    private static Hit hit(LabelledArticle article) {
        return new Hit(article, ACME);
    }

    private static LabelledArticle telling(String id, String published, String more) {
        return Told.article(id, published, Told.claim("BAN", "2024-06-12", more));
    }

    @Test
    void anEventIsFoundByTheFirstHitOfItsArticles() {
        KeywordMatch match = KeywordMatch.of(
                List.of(HALT, RETURN),
                List.of(hit(telling("halt.second", NEXT_DAY, "")), hit(telling("other.paper", FIRST, ""))));
        assertThat(match.found()).containsOnlyKeys(HALT).containsValue(Instant.parse(NEXT_DAY));
    }

    @Test
    void aHitOfAnotherPairFindsNothing() {
        Hit other = new Hit(telling("halt.paper", FIRST, ""), new Pair("other", "spyware"));
        assertThat(KeywordMatch.of(List.of(HALT), List.of(other)).missed()).containsExactly(HALT);
    }

    @Test
    void aHitWhoseArticleTellsAnotherActOfThePairIsRight() {
        Hit restriction = hit(Told.article("one", FIRST, Told.claim("RESTRICTION", "2024-06-12", "")));
        assertThat(KeywordMatch.of(List.of(), List.of(restriction)).right()).containsExactly(restriction);
    }

    @Test
    void aHitWhoseArticleOnlyRecallsAnActIsWrong() {
        Hit recalls = hit(telling("one", FIRST, ", \"background\": true"));
        assertThat(KeywordMatch.of(List.of(), List.of(recalls)).wrong()).containsExactly(recalls);
    }

    @Test
    void aHitWhoseArticleDeniesAnActIsWrong() {
        LabelledArticle denial =
                Told.article("one", FIRST, Told.claim("BAN", "2024-06-12", "").replace("ASSERTED", "DENIED"));
        assertThat(KeywordMatch.of(List.of(), List.of(hit(denial))).wrong()).hasSize(1);
    }

    @Test
    void allHitsStandBesideTheEventsOfOneClass() {
        KeywordMatch match = KeywordMatch.of(
                List.of(HALT, RETURN),
                List.of(hit(telling("halt.second", NEXT_DAY, "")), hit(Told.article("ordinary", NEXT_DAY))));
        assertThat(match.detection(Set.of(ActClass.HALT)))
                .isEqualTo(new Detection(1, 2, 1, 1, List.of(Duration.ofDays(1))));
        assertThat(match.detection(Set.of(ActClass.RELEASE))).isEqualTo(new Detection(1, 2, 1, 1, List.of()));
    }
}
