package org.stancewatch.app.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.corpus.CorpusAlerts;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.app.evaluation.KeywordAlerts.Hit;
import org.stancewatch.app.history.HistoricAct;
import org.stancewatch.app.history.History;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Findings;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.evaluation.AlertMatch;
import org.stancewatch.domain.evaluation.RealEvent;
import org.stancewatch.domain.evaluation.ToldAlert;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.lexicon.Catalogue;

/**
 * The bundled history, told by alerts: how many of the halts and returns that happened a subscriber would have heard of, beside
 * what the ledger makes of the labels, and beside keyword alerts on the same articles.
 *
 * @param articles how many articles were read
 * @param fromTexts the alerts that follow from the texts, as the extractor reads them
 * @param fromLabels the alerts that follow from the labels: what a perfect extractor would lead to
 * @param keywords the keyword alerts
 */
public record HistoryEvaluation(int articles, AlertMatch fromTexts, AlertMatch fromLabels, KeywordMatch keywords) {

    /** What an alert of a type tells; others are not counted. */
    private static final Map<AlertType, ActClass> TELLS = Map.of(
            AlertType.NEW_MORATORIUM, ActClass.HALT,
            AlertType.ESCALATION, ActClass.HALT,
            AlertType.REVERSAL, ActClass.RELEASE);

    /** What {@code extractor} and keyword alerts by names of {@code catalogue} make of {@code history}. */
    public static HistoryEvaluation of(History history, Extractor extractor, Catalogue catalogue) {
        Collection<RealEvent> events = events(history);
        List<LabelledArticle> articles = history.articles();
        return new HistoryEvaluation(
                articles.size(),
                match(events, articles, one -> extractor.extract(one.article()).findings()),
                match(events, articles, one -> one.findings(extractor::provenance)),
                KeywordMatch.of(events, hits(history, catalogue)));
    }

    /** The halts and returns that articles tell. */
    static Collection<RealEvent> events(History history) {
        return history.acts().stream()
                .filter(act -> TELLS.containsValue(act.act().actClass()))
                .flatMap(act -> event(act, history.articlesOf(act)).stream())
                .toList();
    }

    private static Optional<RealEvent> event(HistoricAct act, List<LabelledArticle> articles) {
        return articles.stream()
                .map(article -> article.article().published())
                .min(Comparator.naturalOrder())
                .map(first ->
                        new RealEvent(act.id(), act.pair(), act.act().actClass(), act.scope(), act.date(), first));
    }

    private static AlertMatch match(
            Collection<RealEvent> events, List<LabelledArticle> articles, Function<LabelledArticle, Findings> reader) {
        Map<String, List<Claim>> news = newsIn(articles);
        List<ToldAlert> alerts = CorpusAlerts.of(articles, reader).stream()
                .flatMap(sent -> told(sent, news))
                .toList();
        return AlertMatch.of(events, alerts);
    }

    /** What each article, by its id in ledgers, tells as news by its labels. */
    private static Map<String, List<Claim>> newsIn(List<LabelledArticle> articles) {
        return articles.stream()
                .collect(Collectors.groupingBy(
                        article -> article.article().id().value(),
                        Collectors.flatMapping(
                                article -> article.claims().stream()
                                        .filter(claim -> claim.asserted() && !claim.background()),
                                Collectors.toList())));
    }

    private static Stream<ToldAlert> told(CorpusAlerts.Sent sent, Map<String, List<Claim>> news) {
        Alert alert = sent.alert();
        AlertContent content = alert.content();
        return Stream.ofNullable(TELLS.get(content.type()))
                .map(actClass -> new ToldAlert(
                        alert.id(),
                        pairOf(content),
                        actClass,
                        content.scope(),
                        content.effective(),
                        sent.at(),
                        alert.standing().ground().stream()
                                .flatMap(article -> news.getOrDefault(article, List.of()).stream())
                                .anyMatch(claim -> claim.pair().equals(pairOf(content))
                                        && claim.act().actClass() == actClass)));
    }

    private static Pair pairOf(AlertContent content) {
        return new Pair(content.companies().first(), content.technology());
    }

    private static List<Hit> hits(History history, Catalogue catalogue) {
        Set<Pair> pairs =
                history.acts().stream().map(HistoricAct::pair).collect(Collectors.toCollection(LinkedHashSet::new));
        return new KeywordAlerts(pairs, catalogue, Keywords.bundled()).of(history.articles());
    }
}
