package org.stancewatch.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.claim.Provenance;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;

class CorpusAlertsTest {

    private static final String JUNE = "2024-06-12T08:00:00Z";
    private static final String JULY = "2024-07-02T09:00:00Z";

    private static final LabelledArticle HALT = Told.article("halt", JUNE, Told.claim("MORATORIUM", "2024-06-12", ""));
    private static final LabelledArticle HALT_AGAIN =
            Told.article("again", JULY, Told.claim("MORATORIUM", "2024-06-12", ""));
    private static final LabelledArticle RETURN =
            Told.article("return", JULY, Told.claim("RESUMPTION", "2024-07-02", ""));

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertSent(
            LabelledArticle... articles) {
        List<CorpusAlerts.Sent> sent =
                CorpusAlerts.of(List.of(articles), article -> article.findings(one -> Provenance.unknown()));
        return assertThat(sent)
                .extracting(
                        one -> one.alert().content().type(), one -> one.alert().status(), CorpusAlerts.Sent::at);
    }

    private static Tuple raised(AlertType type, String at) {
        return tuple(type, AlertStatus.RAISED, Instant.parse(at));
    }

    @Test
    void anAlertIsSentWhenItsArticleAppears() {
        assertSent(HALT).containsExactly(raised(AlertType.NEW_MORATORIUM, JUNE));
    }

    @Test
    void aSecondArticleSendsNoSecondAlert() {
        assertSent(HALT, HALT_AGAIN)
                .containsExactly(tuple(AlertType.NEW_MORATORIUM, AlertStatus.UPDATED, Instant.parse(JUNE)));
    }

    @Test
    void eachActIsToldOnItsDay() {
        assertSent(HALT, RETURN)
                .containsExactly(raised(AlertType.NEW_MORATORIUM, JUNE), raised(AlertType.REVERSAL, JULY));
    }

    @Test
    void articlesAreReadInTheOrderTheyAppear() {
        assertSent(RETURN, HALT)
                .containsExactly(raised(AlertType.NEW_MORATORIUM, JUNE), raised(AlertType.REVERSAL, JULY));
    }

    @Test
    void aTermThatPassesBetweenTwoArticlesIsToldOnItsDay() {
        String term = ", \"until\": {\"kind\": \"DATE\", \"value\": \"2024-06-20\"}";
        LabelledArticle until = Told.article("until", JUNE, Told.claim("MORATORIUM", "2024-06-12", term));
        assertSent(until, Told.article("ordinary", JULY))
                .containsExactly(
                        raised(AlertType.NEW_MORATORIUM, JUNE), raised(AlertType.LAPSE, "2024-06-20T00:00:00Z"));
    }

    @Test
    void whatIsTakenBackWasSentNonetheless() {
        LabelledArticle corrected = Told.line("""
                {"id": "corrected", "url": "https://halt.example/one", "publisher": "halt", "title": "Corrected",
                "published": "2024-06-12T08:00:00Z", "modified": "2024-06-13T08:00:00Z", "language": "en", "text": "Acme does not",
                "claims": []}""");
        assertSent(HALT, corrected)
                .containsExactly(tuple(AlertType.NEW_MORATORIUM, AlertStatus.WITHDRAWN, Instant.parse(JUNE)));
    }
}
