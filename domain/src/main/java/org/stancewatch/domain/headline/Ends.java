package org.stancewatch.domain.headline;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.ledger.AlertContent;

/** Until when a halt is to last, in the words of one language. */
final class Ends {

    private static final int LONGEST_CONDITION = 120;
    private static final Pattern LAST_STOP = Pattern.compile("[\\s,;.]+$");

    private final Wording wording;
    private final Moments moments;
    private final AlertContent content;

    Ends(Wording wording, AlertContent content) {
        this.wording = wording;
        this.moments = new Moments(wording);
        this.content = content;
    }

    boolean areTold() {
        return content.until().isPresent();
    }

    /** <i>for one year, until 10 June 2021</i>; nothing where no end is told. */
    String ofHalt() {
        return content.until().map(this::ofHalt).orElse("");
    }

    private String ofHalt(Until until) {
        if (until instanceof Until.Term term) {
            return term(moments.length(term.length()));
        }
        return ofDateOrCondition(until);
    }

    /** A term from a day that is not known ends on none that a sentence could name. */
    private String term(String length) {
        Optional<String> end = content.effective().isDay() ? lastDay() : Optional.empty();
        return end.map(day -> wording.say(Map.of("length", length, "ends", day), "until.term.ends"))
                .orElseGet(() -> wording.say(Map.of("length", length), "until.term"));
    }

    private Optional<String> lastDay() {
        return content.ends().map(day -> moments.date("until", day));
    }

    /** The new end of a halt that is prolonged; where that is not known, by how much. */
    String ofExtension() {
        return content.until().map(this::ofExtension).orElseGet(() -> wording.get("extended.open"));
    }

    private String ofExtension(Until until) {
        if (until instanceof Until.Term term) {
            return lastDay()
                    .orElseGet(() -> wording.say(Map.of("length", moments.length(term.length())), "extended.term"));
        }
        return ofDateOrCondition(until);
    }

    private String ofDateOrCondition(Until until) {
        if (until instanceof Until.OnDate end) {
            return moments.date("until", end.date());
        }
        return condition(((Until.Condition) until).words());
    }

    private String condition(String told) {
        String plain = told.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean isWhole = Headlines.conditions().anyMatch(opening -> opens(plain, opening));
        Map<String, String> words = Map.of("words", shortened(told));
        return isWhole ? wording.say(words, "until.condition.own") : wording.say(words, "until.condition");
    }

    private static boolean opens(String told, String opening) {
        return told.startsWith(opening) && (opening.endsWith("'") || told.startsWith(" ", opening.length()));
    }

    private static String shortened(String told) {
        String words = LAST_STOP.matcher(told).replaceFirst("");
        if (words.length() <= LONGEST_CONDITION) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_CONDITION);
        return words.substring(0, end < 0 ? LONGEST_CONDITION : end) + "…";
    }
}
