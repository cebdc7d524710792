package org.stancewatch.extraction.predicate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Finds what negates a trigger: a word of its own, or two that stand around it. */
final class Negations {

    private static final int INSET = 5;
    private static final int REACH = 5;
    private static final int CLOSING_REACH = 3;
    private static final int ONLY_REACH = 4;
    private static final int FAR_ONLY_REACH = 12;
    private static final int FRONTED_REACH = 14;
    private static final int OBJECT_REACH = 12;
    private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "against");
    private static final Set<Role> OBJECTLESS = EnumSet.of(Role.OFFER, Role.ALLOW, Role.LAUNCH);
    private static final Set<String> LATER = Set.of("après", "lorsque", "lorsqu'", "quand", "dès");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "\"", "«");
    // They negate the word behind them alone: "without using", not "without permission, using".
    private static final Set<String> LACK = Set.of("without", "sans", "no");

    private final Reading reading;

    Negations(Reading reading) {
        this.reading = reading;
    }

    /** How {@code link} is negated by what stands behind {@code bound}. */
    Optional<Operator.Kind> of(Mention link, int bound) {
        int from = from(link, bound);
        if (reading.between(Tag.NO_LONGER, from, link.from()).anyMatch(ending -> ending.to() <= link.from())) {
            return onlyBehind(from, link).map(only -> kind(only, link)).or(() -> Optional.of(Operator.Kind.NO_LONGER));
        }
        if (negates("whole", from, link.from()) || isOfNobody(link, from)) {
            return Optional.of(Operator.Kind.NOT);
        }
        if (new Bounds(reading).isOnly(link, from)) {
            return Optional.of(Operator.Kind.ONLY);
        }
        return isObjectless(link) ? Optional.of(ofObject(link)) : around(link, from);
    }

    private Optional<Operator.Kind> around(Mention link, int from) {
        boolean opens = negates("opens", from, link.from());
        Optional<Mention> only = opens ? onlyBehind(from, link) : Optional.empty();
        if (only.isPresent()) {
            return Optional.of(kind(only.get(), link));
        }
        return opens && link.role() != Role.DEPRIVE
                ? closing(from, link.from())
                        .or(() -> closing(link.to(), link.to() + CLOSING_REACH))
                        .or(() -> closing(link.from() - FRONTED_REACH, link.from()))
                        .or(() -> bare(link))
                : still(from, link);
    }

    // "still sells", "vend toujours"
    private Optional<Operator.Kind> still(int from, Mention link) {
        boolean verb = link.form() != Form.NOUN;
        boolean goesOn = reading.has(Tag.STILL, from, link.from())
                || reading.startingAt(Tag.STILL, link.to()).isPresent();
        return verb && goesOn ? Optional.of(Operator.Kind.STILL) : Optional.empty();
    }

    // "Will carry no political ads", "sells none of its glasses to minors": who does it to nothing does not.
    private boolean isObjectless(Mention link) {
        return OBJECTLESS.contains(link.role())
                && link.form() != Form.NOUN
                && reading.between(Tag.NEGATION, link.to(), link.to() + 1)
                        .anyMatch(mention -> mention.value().equals("object"))
                && reading.all(Tag.TECHNOLOGY).stream()
                        .filter(technology -> technology.to() > link.to())
                        .filter(technology -> technology.from() < link.to() + OBJECT_REACH)
                        .anyMatch(technology -> !isMatter(link.to(), technology.from()));
    }

    // "None of its shops will use it"
    private boolean isOfNobody(Mention link, int from) {
        return OBJECTLESS.contains(link.role())
                && link.form() != Form.NOUN
                && reading.between(Tag.NEGATION, from, link.from())
                        .filter(mention -> mention.value().equals("object") && mention.to() < link.from())
                        .anyMatch(mention -> mention.from() == 0
                                || BREAKS.contains(reading.word(mention.from() - 1))
                                || isClause(reading, mention.from() - 1));
    }

    // "offered no comment on": what it is silent about it may well sell.
    private boolean isMatter(int from, int to) {
        return IntStream.range(from, to).mapToObj(reading::word).anyMatch(ABOUT::contains);
    }

    // "takes no new orders for", "will sell no more"
    private Operator.Kind ofObject(Mention link) {
        return reading.startingAt(Tag.NO_LONGER, link.to()).isPresent() ? Operator.Kind.NO_LONGER : Operator.Kind.NOT;
    }

    private int from(Mention link, int bound) {
        int reach = link.form() == Form.NOUN && link.role() != Role.PLAN ? 2 : REACH + 1;
        int from = Math.max(bound, link.from() - reach);
        return Math.max(from, lastBreak(from, link.from()) + 1);
    }

    private int lastBreak(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (BREAKS.contains(reading.word(at)) && !isInset(at, to) || isClause(reading, at)) {
                return at;
            }
        }
        return -1;
    }

    // "will not, for now, sell": what stands between two commas right behind the negation parts nothing.
    private boolean isInset(int comma, int verb) {
        if (!reading.word(comma).equals(",")) {
            return false;
        }
        int other = reading.word(verb - 1).equals(",") && comma < verb - 1 ? comma : previousComma(comma);
        return other >= 0 && reading.endingAt(Tag.NEGATION, other).isPresent();
    }

    private int previousComma(int comma) {
        for (int at = comma - 1; at >= Math.max(0, comma - INSET); at--) {
            if (reading.word(at).equals(",")) {
                return at;
            }
        }
        return -1;
    }

    // "n'a cessé de": some verbs need no second word.
    private static Optional<Operator.Kind> bare(Mention link) {
        return link.role() == Role.STOP ? Optional.of(Operator.Kind.NOT) : Optional.empty();
    }

    // "ne vendra qu'aux", "n'est plus proposé que": what stands between verb and "que" closes or ends as well.
    private Optional<Mention> onlyBehind(int from, Mention link) {
        return reading.between(Tag.NEGATION, link.to(), link.to() + FAR_ONLY_REACH)
                .filter(only -> only.value().equals("only") && link.role() != Role.PLAN)
                .filter(only ->
                        only.from() < link.to() + ONLY_REACH || isBeforePreposition(only) || isObjectless(link, only))
                .filter(only -> !negates("closes", from, only.from()))
                .findFirst();
    }

    // « ne vendra le logiciel qu'après le vote d'une loi » : until then it does not.
    private Operator.Kind kind(Mention only, Mention link) {
        boolean later = LATER.contains(reading.word(only.to()))
                || reading.word(only.to() + 1).equals("fois");
        return later && Chain.TRADE.contains(link.role()) ? Operator.Kind.NOT : Operator.Kind.ONLY;
    }

    // « ne montre plus aux enquêteurs que les profils » : without an object before it, what follows is the object.
    private boolean isObjectless(Mention link, Mention only) {
        int behind = negates("ends", link.to(), link.to() + 1) ? link.to() + 1 : link.to();
        return reading.startingAt(Tag.PREPOSITION, behind).isPresent()
                && lastBreak(behind, only.from()) < behind
                && reading.between(Tag.TRIGGER, behind, only.from()).noneMatch(other -> other.form() == Form.FINITE);
    }

    // "ne remettra les vidéos à la police que sur mandat", not "les vidéos que la police demande"
    private boolean isBeforePreposition(Mention only) {
        int start = Math.max(0, only.from() - FAR_ONLY_REACH);
        return reading.startingAt(Tag.PREPOSITION, only.to()).isPresent() && lastBreak(start, only.from()) < start;
    }

    private Optional<Operator.Kind> closing(int from, int to) {
        if (negates("closes", from, to)) {
            return Optional.of(Operator.Kind.NOT);
        }
        return negates("ends", from, to) ? Optional.of(Operator.Kind.NO_LONGER) : Optional.empty();
    }

    private boolean negates(String how, int from, int to) {
        return reading.between(Tag.NEGATION, from, to)
                .filter(mention -> mention.to() == to || !LACK.contains(reading.word(mention.from())))
                .filter(mention -> mention.value().equals(how))
                .anyMatch(mention -> !isHedge(mention));
    }

    // "has not ruled out": the words of a thought negate nothing behind it.
    private boolean isHedge(Mention negation) {
        return reading.at(Tag.HEDGE, negation.from())
                .filter(hedge -> hedge.length() > negation.length())
                .isPresent();
    }

    static boolean isClause(Reading reading, int at) {
        return reading.startingAt(Tag.CLAUSE, at).isPresent()
                && reading.at(Tag.OPEN_END, at).isEmpty()
                && !Set.of("et", "and", "or", "ou", "as").contains(reading.word(at));
    }
}
