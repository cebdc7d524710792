package org.stancewatch.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.corpus.Extractors;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.app.corpus.Told;
import org.stancewatch.app.history.HistoricAct;
import org.stancewatch.app.history.History;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.evaluation.Detection;
import org.stancewatch.domain.evaluation.RealEvent;
import org.stancewatch.extraction.lexicon.Catalogue;

/**
 * A history of four acts: a halt that the first of its two articles does not tell by its labels, its end, a halt that no article
 * tells, and a restriction; then an article of a halt that is not on record.
 */
class HistoryEvaluationTest {

    private static final List<HistoricAct> ACTS = List.of(
            act("halt", Act.BAN, "2024-06-12"),
            act("end", Act.RESUMPTION, "2024-08-01"),
            act("untold", Act.BAN, "2024-09-01"),
            act("limit", Act.RESTRICTION, "2024-10-01"));

    private static final List<LabelledArticle> ARTICLES = List.of(
            Told.article("halt.one", "2024-06-12T08:00:00Z"),
            Told.article("halt.two", "2024-06-14T08:00:00Z", Told.claim("BAN", "2024-06-12", "")),
            Told.article("end.one", "2024-08-01T08:00:00Z", Told.claim("RESUMPTION", "2024-08-01", "")),
            Told.article("limit.one", "2024-10-01T08:00:00Z", Told.claim("RESTRICTION", "2024-10-01", "")),
            Told.article("ordinary-halt", "2025-03-03T08:00:00Z", Told.claim("BAN", "2025-03-03", "")));

    private static final HistoryEvaluation EVALUATION =
            HistoryEvaluation.of(new History(ACTS, ARTICLES), Extractors.BUNDLED, Catalogue.bundled());

    private static HistoricAct act(String id, Act act, String date) {
        return new HistoricAct(
                id,
                new Pair("acme", "spyware"),
                act,
                Scope.everyone(),
                PartialDate.parse(date),
                Optional.empty(),
                Optional.empty(),
                URI.create("https://news.example/" + id),
                "It happened.");
    }

    @Test
    void whatCountsIsHaltsAndReturnsThatAreTold() {
        assertThat(HistoryEvaluation.events(new History(ACTS, ARTICLES)))
                .extracting(RealEvent::id)
                .containsExactly("halt", "end");
    }

    @Test
    void ofTheLabelsEachHaltIsHeldAgainstTheRecord() {
        assertThat(EVALUATION.fromLabels().detection(Set.of(ActClass.HALT)))
                .isEqualTo(new Detection(1, 2, 1, 0, List.of(Duration.ofDays(2))));
    }

    @Test
    void ofTheLabelsEachReturnIsHeldAgainstTheRecord() {
        assertThat(EVALUATION.fromLabels().detection(Set.of(ActClass.RELEASE)))
                .isEqualTo(new Detection(1, 1, 0, 0, List.of(Duration.ZERO)));
    }

    @Test
    void whatTheTextsDoNotSayIsMissed() {
        assertThat(EVALUATION.fromTexts().missed()).hasSize(2);
    }

    @Test
    void whatWasMissedAndWhatTellsNoEventIsListed() {
        assertThat(HistoryErrors.of(EVALUATION))
                .containsExactly(
                        "missed halt",
                        "missed end",
                        "no event from labels acme|spyware#3 HALT 2025-03-03",
                        "missed by keywords halt",
                        "missed by keywords end");
    }

    @Test
    void theTableTellsHaltsReturnsAndBoth() {
        assertThat(new HistoryTable(EVALUATION).lines())
                .anyMatch(line -> line.matches("\\s+moratoria\\s+reversals\\s+together"))
                .anyMatch(line -> line.matches("alerts\\s+2\\s+1\\s+3"))
                .anyMatch(line -> line.matches("precision\\s+0.50\\s+1.00\\s+0.67"))
                .anyMatch(line -> line.matches("delay in days, 90 of 100\\s+2.0\\s+0.0\\s+2.0"));
    }

    @Test
    void keywordsDoNotTellHaltsFromReturns() {
        assertThat(new HistoryTable(EVALUATION).lines()).anyMatch(line -> line.matches("alerts\\s+–\\s+–\\s+0"));
    }

    @Test
    void theTableSaysThatItIsNoProof() {
        assertThat(new HistoryTable(EVALUATION).lines().get(0)).startsWith("A demonstration, no proof: 5 articles");
    }

    @Test
    void programsGetTheSameFigures() {
        JsonNode json = HistoryJson.of(EVALUATION);
        assertThat(json.fieldNames()).toIterable().containsExactly("articles", "texts", "labels", "keywords");
        assertThat(json.at("/labels/moratoria").toString())
                .isEqualTo("{\"events\":1,\"found\":1,\"missed\":0,\"recall\":1.0,\"delay_median\":172800,"
                        + "\"delay_90\":172800,\"telling_no_event\":1,\"precision\":0.5,\"alerts\":2,"
                        + "\"alerts_per_event\":2.0,\"false_by_labels\":0,\"precision_by_labels\":1.0}");
        assertThat(json.at("/keywords/moratoria").has("alerts")).isFalse();
        assertThat(json.at("/keywords/together/alerts").asInt(-1)).isZero();
    }
}
