package org.stancewatch.domain.ledger;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

/**
 * What an alert says, in one English sentence: <i>Amazon halts facial recognition for police, from 2020-06-10, for 1
 * year.</i> Names are made from ids.
 */
public final class Headline {

    private static final int INITIALS_LENGTH = 3;
    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the");

    private Headline() {}

    public static String of(Alert alert) {
        AlertContent content = alert.content();
        String said = companies(content) + " " + verb(content) + " " + words(content.technology()) + scope(content)
                + dates(content) + ".";
        return alert.stands() ? said : "Withdrawn: " + said;
    }

    private static String companies(AlertContent content) {
        List<String> names = content.companies().stream().map(Headline::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String verb(AlertContent content) {
        return switch (content.type()) {
            case NEW_MORATORIUM -> halts(content.act());
            case REVERSAL -> content.partial() ? "partly ends its halt of" : "ends its halt of";
            case EXTENSION -> "prolongs its halt of";
            case LAPSE -> "lets lapse its halt of";
            case RELAXATION -> "turns its halt into limits on";
            case ESCALATION -> content.act() == Act.WITHDRAWAL ? "goes from a halt to leaving" : "hardens its halt of";
            case WAVE -> "halt";
        };
    }

    private static String halts(Act act) {
        return switch (act) {
            case BAN -> "bans";
            case WITHDRAWAL -> "withdraws from";
            default -> "halts";
        };
    }

    private static String scope(AlertContent content) {
        Scope scope = content.scope();
        String audiences = scope.audiences().equals(Scope.everyone().audiences())
                ? ""
                : " for " + scope.audiences().stream().map(Headline::words).collect(Collectors.joining(" and "));
        return audiences + scope.jurisdiction().map(place -> " in " + place).orElse("");
    }

    private static String dates(AlertContent content) {
        String since = content.type() == AlertType.WAVE ? ", within 30 days from " : ", from ";
        return since + content.effective() + content.until().map(Headline::end).orElse("");
    }

    private static String end(Until until) {
        if (until instanceof Until.OnDate end) {
            return ", until " + end.date();
        }
        if (until instanceof Until.Term term) {
            return ", for " + length(term.length());
        }
        return ", until: " + ((Until.Condition) until).words();
    }

    private static String length(Period period) {
        return List.of(
                        count(period.getYears(), "year"),
                        count(period.getMonths(), "month"),
                        count(period.getDays(), "day"))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(int number, String unit) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "1 " + unit;
            default -> number + " " + unit + "s";
        };
    }

    private static String words(String id) {
        return id.replace('-', ' ');
    }

    /** An id as a name: {@code clearview-ai} is Clearview AI, {@code ibm} IBM; short words are taken for initials. */
    private static String name(String id) {
        return Arrays.stream(id.split("-")).map(Headline::capitalised).collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        boolean initials = word.length() <= INITIALS_LENGTH && !SMALL_WORDS.contains(word);
        int upper = initials ? word.length() : 1;
        return word.substring(0, upper).toUpperCase(Locale.ROOT) + word.substring(upper);
    }
}
