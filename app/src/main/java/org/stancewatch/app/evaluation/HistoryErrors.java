package org.stancewatch.app.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.stancewatch.domain.evaluation.AlertMatch;

/** What of the bundled history was not told, or told wrongly, a line each. */
public final class HistoryErrors {

    private HistoryErrors() {}

    /** Of the texts, of the labels and of keywords: each event that no alert tells, and each alert that tells none. */
    public static List<String> of(HistoryEvaluation evaluation) {
        Stream<String> keywords =
                evaluation.keywords().missed().stream().map(event -> "missed by keywords " + event.id());
        return Stream.of(lines("", evaluation.fromTexts()), lines(" from labels", evaluation.fromLabels()), keywords)
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> lines(String source, AlertMatch match) {
        return Stream.concat(
                match.missed().stream().map(event -> "missed" + source + " " + event.id()),
                match.wrong().stream()
                        .map(alert -> String.join(
                                " ",
                                (alert.labelled() ? "no event" : "false") + source,
                                alert.id(),
                                alert.actClass().name(),
                                alert.effective().toString())));
    }
}
