package org.stancewatch.app.corpus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.evaluation.AlertDetail;
import org.stancewatch.domain.evaluation.Scenario;
import org.stancewatch.domain.evaluation.Scenario.ExpectedWave;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Stance;

/**
 * A scenario as a JSON object. Beyond what tells alerts apart an alert may state any {@link AlertDetail}, null for none;
 * a scenario may state its {@code waves}.
 */
final class ScenarioLine {

    private static final String WAVES = "waves";

    private ScenarioLine() {}

    /** Reads a scenario; throws {@link IllegalArgumentException} {@code field: reason} where it is none. */
    static Scenario read(JsonFields fields) {
        return new Scenario(
                fields.text("id"),
                fields.text("about"),
                List.copyOf(fields.texts("articles")),
                fields.parsed("asOf", LocalDate::parse),
                fields.objects("alerts").stream().map(ScenarioLine::alert).toList(),
                fields.objects("positions").stream().map(ScenarioLine::position).toList(),
                fields.has(WAVES) ? Optional.of(waves(fields)) : Optional.empty());
    }

    private static Scenario.ExpectedAlert alert(JsonFields alert) {
        return new Scenario.ExpectedAlert(
                Corpus.pair(alert),
                alert.constant("type", AlertType.class),
                alert.constant("act", Act.class),
                alert.texts("audience"),
                alert.optionalText("jurisdiction"),
                alert.parsed("effective", PartialDate::parse),
                alert.constant("status", AlertStatus.class),
                details(alert));
    }

    private static Map<AlertDetail, String> details(JsonFields alert) {
        return Arrays.stream(AlertDetail.values())
                .filter(detail -> alert.names(detail.field()))
                .collect(Collectors.toMap(Function.identity(), detail -> detail(alert, detail)));
    }

    private static String detail(JsonFields alert, AlertDetail detail) {
        return alert.has(detail.field()) ? alert.object().get(detail.field()).asText() : AlertDetail.NONE;
    }

    private static Scenario.ExpectedPosition position(JsonFields position) {
        return new Scenario.ExpectedPosition(
                Corpus.pair(position),
                position.texts("audience"),
                position.optionalText("jurisdiction"),
                position.constant("position", Stance.class));
    }

    private static Set<ExpectedWave> waves(JsonFields fields) {
        return fields.objects(WAVES).stream()
                .map(wave -> new ExpectedWave(
                        wave.text("technology"),
                        new TreeSet<>(wave.texts("companies")),
                        wave.parsed("effective", PartialDate::parse)))
                .collect(Collectors.toSet());
    }
}
