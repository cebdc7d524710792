package org.stancewatch.app.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Stance;

/** What an alert says, in words: act, scope, dates, term, and the halt it ends or moves. */
final class AlertSentence {

    private final AlertContent content;

    AlertSentence(AlertContent content) {
        this.content = content;
    }

    /** The parts, to be set one after the other. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        parts.add(opening());
        if (content.type() != AlertType.LAPSE) {
            term().ifPresent(parts::add);
        }
        consequence().ifPresent(parts::add);
        if (content.partial()) {
            parts.add("a wider halt goes on");
        }
        return parts;
    }

    private String opening() {
        return switch (content.type()) {
            case WAVE -> content.companies().size() + " companies halt it within 30 days, from " + since();
            case LAPSE -> act() + " " + scope() + " ran out on " + since();
            default -> act() + " " + scope() + " from " + since();
        };
    }

    private String act() {
        return content.act().name().toLowerCase(Locale.ROOT);
    }

    private String since() {
        return Dates.of(content.effective());
    }

    private String scope() {
        Scope scope = content.scope();
        String audiences = String.join(" and ", scope.audiences()).replace('-', ' ');
        return "for " + audiences
                + scope.jurisdiction().map(place -> " in " + place).orElse("");
    }

    private Optional<String> term() {
        if (content.until().isPresent()) {
            return content.until().map(this::told);
        }
        boolean openHalt = content.type() != AlertType.WAVE && content.after() == Stance.HALTED;
        return openHalt ? Optional.of("no end given") : Optional.empty();
    }

    private String told(Until until) {
        if (until instanceof Until.Term term) {
            return "for " + Dates.of(term.length())
                    + content.ends().map(day -> ", to " + Dates.of(day)).orElse("");
        }
        if (until instanceof Until.OnDate onDate) {
            return "until " + Dates.of(onDate.date());
        }
        return "condition: “" + ((Until.Condition) until).words() + "”";
    }

    private Optional<String> consequence() {
        return switch (content.type()) {
            case REVERSAL -> Optional.of("ends " + halt());
            case EXTENSION -> Optional.of("prolongs " + halt());
            case RELAXATION -> Optional.of("loosens " + halt());
            case ESCALATION -> Optional.of("hardens " + halt());
            case LAPSE -> Optional.of("nothing prolonged it");
            case NEW_MORATORIUM, WAVE -> Optional.empty();
        };
    }

    private String halt() {
        return content.reverses().map(date -> "the halt of " + Dates.of(date)).orElse("a halt of unknown date");
    }
}
