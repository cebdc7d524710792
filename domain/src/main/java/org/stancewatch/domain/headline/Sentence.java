package org.stancewatch.domain.headline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;

/** One alert in one language. */
final class Sentence {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMAS = Pattern.compile("(\\s*,)+");

    private final Wording wording;
    private final Nouns nouns;
    private final Moments moments;
    private final Ends ends;
    private final Alert alert;
    private final AlertContent content;

    Sentence(Wording wording, Nouns nouns, Alert alert) {
        this.wording = wording;
        this.nouns = nouns;
        this.moments = new Moments(wording);
        this.content = alert.content();
        this.ends = new Ends(wording, content);
        this.alert = alert;
    }

    String text() {
        String template =
                wording.get("sentence", content.type().name(), content.act().name());
        String told = lateAs(wording.fill(template, this::piece), template);
        return alert.stands() ? told : wording.say(Map.of("sentence", told), "alert.withdrawn");
    }

    private static String tidy(String text) {
        return COMMAS.matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll(",")
                .strip();
    }

    /** Old news says of when it is, unless it has said so. */
    private String lateAs(String sentence, String template) {
        String told = tidy(sentence);
        if (!alert.late()) {
            return told;
        }
        boolean isDated = template.contains("{on}") || isAhead() && template.contains("{from}");
        Map<String, String> pieces = Map.of("sentence", told, "date", moments.date(content.effective()));
        return isDated ? wording.say(pieces, "alert.late") : wording.say(pieces, "alert.late.dated");
    }

    private List<String> piece(String name) {
        return switch (name) {
            case "company" -> nouns.companies(content.companies());
            case "technology" -> List.of(nouns.technology(content.technology()));
            case "audience" -> nouns.audiences(content);
            case "place" -> List.of(nouns.place(content.scope()));
            case "for" -> isForAll() ? List.of() : clause("for");
            case "halt" ->
                clause("halt", halting().name(), isForAll() ? "all" : "some", ends.areTold() ? "told" : "open");
            default -> List.of(moment(name));
        };
    }

    private String moment(String name) {
        return switch (name) {
            case "on" -> moments.date("on", content.effective());
            case "from" -> isAhead() ? moments.date("from", content.effective()) : "";
            case "until" -> ends.ofHalt();
            case "extended" -> ends.ofExtension();
            case "since" ->
                content.reverses().map(since -> moments.date("since", since)).orElse("");
            case "ending" -> content.partial() ? "" : formerHalt(name);
            case "remains" -> content.partial() ? formerHalt(name) : "";
            case "after" -> formerHalt(name);
            default -> throw new IllegalStateException("headlines: {" + name + "}: no such piece");
        };
    }

    /** The words of that name, with the pieces of this alert. */
    private List<String> clause(String... name) {
        return List.of(wording.fill(wording.get(name), this::piece));
    }

    private String formerHalt(String role) {
        Optional<String> words = content.reverses().isPresent() ? wording.find(role, "since") : wording.find(role);
        return words.map(template -> wording.fill(template, this::piece)).orElse("");
    }

    private boolean isForAll() {
        return nouns.audiences(content).isEmpty();
    }

    private Act halting() {
        return content.act().actClass() == ActClass.HALT ? content.act() : Act.MORATORIUM;
    }

    /** Whether it was told before it takes effect: by its evidence, for a sentence knows no today. */
    private boolean isAhead() {
        return alert.standing().evidence().stream()
                .map(each -> LocalDate.ofInstant(each.published(), ZoneOffset.UTC))
                .anyMatch(published -> content.effective().first().isAfter(published));
    }
}
