package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Strings the triggers of a sentence into chains: a verb and the infinitives, gerunds and nouns that hang on it. */
final class ChainFinder {

    private static final int WIDEST_GAP = 9;
    private static final int NOUN_GAP = 6;
    private static final int NEGATION_REACH = 4;
    private static final int CLOSING_REACH = 3;
    private static final int FRONTED_REACH = 14;
    // They negate the word behind them alone: "without using", not "without permission, using".
    private static final Set<String> LACK = Set.of("without", "sans", "no");
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "'s", "any", "un", "une", "multiple", "several", "many", "each", "every");
    private static final Set<String> OF = Set.of("of", "de", "d'", "du", "des", "l'");
    private static final Set<String> BREAKS = Set.of(";", ":", ".", "(", ")", "|");

    private final Reading reading;
    private final List<Mention> triggers;

    ChainFinder(Reading reading) {
        this.reading = reading;
        this.triggers = triggers();
    }

    List<Chain> chains() {
        List<Chain> chains = new ArrayList<>();
        for (int at = 0; at < triggers.size(); ) {
            List<Mention> links = new ArrayList<>(List.of(triggers.get(at)));
            while (at + links.size() < triggers.size()
                    && hangs(links.get(links.size() - 1), triggers.get(at + links.size()))) {
                links.add(triggers.get(at + links.size()));
            }
            chains.add(chain(links, at));
            at += links.size();
        }
        return chains;
    }

    // One trigger a place: of several readings the one its neighbours ask for.
    private List<Mention> triggers() {
        Map<Integer, List<Mention>> byPlace = reading.all(Tag.TRIGGER).stream()
                .filter(trigger -> !insideTechnology(trigger) && !endsAnother(trigger))
                .map(this::nominal)
                .collect(Collectors.groupingBy(Mention::from, TreeMap::new, Collectors.toList()));
        return byPlace.values().stream()
                .map(this::likeliest)
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean insideTechnology(Mention trigger) {
        return reading.all(Tag.TECHNOLOGY, Tag.BRAND, Tag.COMPANY).stream()
                .anyMatch(other -> other.covers(trigger.from())
                        && (other.from() < trigger.from()
                                || !other.is(Tag.TECHNOLOGY)
                                || trigger.role() != Role.OFFER
                                || trigger.form() == Form.NOUN));
    }

    // "On hold" is told of a subject, but not behind "put the sale".
    private boolean endsAnother(Mention trigger) {
        return reading.all(Tag.TRIGGER).stream()
                .anyMatch(other -> other.tail() == trigger.to() && other.to() <= trigger.from());
    }

    // "The selling of", "its scrapping of": a gerund that an article leads and a genitive follows is a noun.
    private Mention nominal(Mention trigger) {
        boolean noun =
                trigger.form() == Form.GERUND && OF.contains(reading.word(trigger.to())) && asksForNoun(trigger.from());
        return noun
                ? new Mention(trigger.tag(), trigger.value(), Form.NOUN, trigger.from(), trigger.to(), trigger.tail())
                : trigger;
    }

    private Optional<Mention> likeliest(List<Mention> readings) {
        boolean noun = asksForNoun(readings.get(0).from());
        if (ARTICLES.contains(reading.word(readings.get(0).from() - 1))
                && readings.stream()
                        .noneMatch(trigger -> trigger.form() == Form.NOUN || trigger.form() == Form.PARTICIPLE)) {
            return Optional.empty();
        }
        List<Mention> fitting = readings.stream()
                .filter(trigger -> noun == (trigger.form() == Form.NOUN)
                        || readings.stream().map(Mention::form).distinct().count() == 1)
                .toList();
        return (fitting.isEmpty() ? readings : fitting)
                .stream()
                        .min(Comparator.comparing((Mention trigger) -> trigger.tail() == trigger.to())
                                .thenComparing(trigger -> trigger.role() == Role.OFFER)
                                .thenComparing(trigger -> formRank(trigger)));
    }

    // After an auxiliary of being or having a participle, else a finite verb.
    private int formRank(Mention trigger) {
        boolean participle = reading.endingAt(Tag.AUXILIARY, trigger.from()).isPresent();
        boolean isParticiple = trigger.form() == Form.PARTICIPLE;
        return participle == isParticiple ? 0 : 1;
    }

    private boolean asksForNoun(int at) {
        String before = reading.word(at - 1);
        if (reading.endingAt(Tag.AUXILIARY, at).isPresent()
                || Set.of("to", "they", "we", "who", "which", "it").contains(before)) {
            return false;
        }
        return reading.endingAt(Tag.POSSESSIVE, at).isPresent()
                || reading.endingAt(Tag.AUDIENCE, at).isPresent()
                || reading.endingAt(Tag.NUMBER, at).isPresent()
                || reading.endingAt(Tag.UNIT, at).isPresent()
                || reading.endingAt(Tag.PREPOSITION, at).isPresent()
                || reading.endingAt(Tag.TECHNOLOGY, at).isPresent()
                || Set.of(
                                "the",
                                "a",
                                "an",
                                "this",
                                "that",
                                "'s",
                                "any",
                                "no",
                                "all",
                                "la",
                                "le",
                                "les",
                                "l'",
                                "un",
                                "une",
                                "ce",
                                "cette",
                                "du",
                                "des",
                                "voluntary",
                                "temporary",
                                "permanent",
                                "indefinite",
                                "such",
                                "global",
                                "two")
                        .contains(before)
                || before.endsWith("ary")
                || before.endsWith("ide")
                || before.endsWith("al");
    }

    // To sell governs nothing: only what halts, ends, resumes or plans changes what comes behind it.
    private static boolean governs(Mention before, Mention next) {
        return switch (before.role()) {
            case OFFER, LAUNCH, FOLLOW, DEPRIVE -> next.role() == Role.OFFER;
            case ALLOW -> next.role() == Role.OFFER || next.form() != Form.GERUND && isRule(next);
            case LIMIT -> next.role() == Role.OFFER && next.form() != Form.GERUND;
            case QUIT ->
                next.form() != Form.INFINITIVE && (next.form() != Form.GERUND || next.from() <= before.tail() + 1);
            default -> true;
        };
    }

    // "agrees to pause", "no longer contains the promise"
    private static boolean isRule(Mention trigger) {
        return trigger.form() == Form.INFINITIVE || trigger.role() == Role.PLEDGE || trigger.role() == Role.FORBID;
    }

    private boolean hangs(Mention before, Mention next) {
        if (!governs(before, next)) {
            return false;
        }
        if (before.role() == Role.CONTINUE && next.form() == Form.PARTICIPLE && next.from() == before.to()) {
            return true;
        }
        if (!next.form().isDependent()
                || before.form() == Form.NOUN && next.form() != Form.NOUN && next.form() != Form.INFINITIVE) {
            return false;
        }
        int gap = gap(before, next);
        if (gap < 0 || gap > (next.form() == Form.NOUN ? NOUN_GAP : WIDEST_GAP) || broken(before.to(), next.from())) {
            return false;
        }
        return switch (next.form()) {
            case INFINITIVE -> linked(next.from()) && (before.role() != Role.CONTINUE || gap <= 1);
            case GERUND ->
                !Set.of(",", "en").contains(reading.word(next.from() - 1))
                        && reading.endingAt(Tag.PASSIVE, next.from()).isEmpty();
            default -> !isParted(before.to(), next.from()) && !isLedAway(before, next.from());
        };
    }

    // Dates, terms and adverbs in between do not count.
    private int gap(Mention before, Mention next) {
        int gap = 0;
        for (int at = before.to(); at < next.from(); at++) {
            gap += isLight(at) ? 0 : 1;
        }
        return next.from() < before.to() ? -1 : gap;
    }

    private boolean isLight(int at) {
        return java.util.stream.Stream.of(
                        Tag.RELATIVE,
                        Tag.MONTH,
                        Tag.WEEKDAY,
                        Tag.UNIT,
                        Tag.NUMBER,
                        Tag.AUXILIARY,
                        Tag.OPEN_END,
                        Tag.AUDIENCE)
                .anyMatch(tag -> reading.at(tag, at).isPresent());
    }

    // An infinitive hangs on "to", "de", "à", a modal verb, or stands right behind its verb.
    private boolean linked(int at) {
        for (int back = 1; back <= NEGATION_REACH; back++) {
            if (Set.of("to", "de", "d'", "à", "pour").contains(reading.word(at - back))) {
                return true;
            }
        }
        return triggers.stream().anyMatch(trigger -> trigger.to() == at)
                || reading.endingAt(Tag.AUDIENCE, at).isPresent()
                || reading.endingAt(Tag.PRONOUN, at).isPresent();
    }

    private boolean isParted(int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.word(at).equals(",") && !Aside.holds(reading, at)
                    || reading.startingAt(Tag.UNTIL, at).isPresent()
                            && reading.at(Tag.OPEN_END, at).isEmpty()
                    || reading.at(Tag.COMPANY, at).isPresent()
                            && !reading.word(at + 1).equals("'s")) {
                return true;
            }
        }
        return false;
    }

    // "removing users from the service": what is left or stopped stands right behind its verb.
    private boolean isLedAway(Mention before, int to) {
        boolean leaves = before.role() == Role.QUIT || before.role() == Role.STOP;
        return leaves
                && reading.between(Tag.PREPOSITION, before.to() + 1, to)
                        .anyMatch(preposition -> !OF.contains(reading.word(preposition.from())));
    }

    private boolean broken(int from, int to) {
        for (int at = from; at < to; at++) {
            if (BREAKS.contains(reading.word(at)) || isClause(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClause(int at) {
        return reading.startingAt(Tag.CLAUSE, at).isPresent()
                && reading.at(Tag.OPEN_END, at).isEmpty()
                && !Set.of("et", "and", "or", "ou", "as").contains(reading.word(at));
    }

    private Chain chain(List<Mention> links, int first) {
        List<Operator> operators = new ArrayList<>();
        int from = links.get(0).from();
        int bound = first == 0 ? 0 : triggers.get(first - 1).to();
        for (Mention link : links) {
            Optional<Operator.Kind> negation = negation(link, bound);
            negation.map(Operator::of).ifPresent(operators::add);
            operators.add(Operator.of(link));
            bound = link.tail();
        }
        return new Chain(
                operators,
                start(from, first == 0 ? 0 : triggers.get(first - 1).to()),
                links.stream().mapToInt(Mention::tail).max().orElseThrow());
    }

    private int start(int head, int bound) {
        int start = head;
        while (start > bound) {
            Optional<Mention> auxiliary = reading.endingAt(Tag.AUXILIARY, start);
            if (auxiliary.isEmpty() && !reading.word(start - 1).equals("en")) {
                return start;
            }
            start = auxiliary.map(Mention::from).orElse(start - 1);
        }
        return start;
    }

    private Optional<Operator.Kind> negation(Mention link, int bound) {
        int from = Math.max(bound, link.from() - NEGATION_REACH - 1);
        if (link.form() == Form.NOUN) {
            from = Math.max(bound, link.from() - 2);
        }
        if (lastBreak(from, link.from()) >= 0) {
            from = lastBreak(from, link.from()) + 1;
        }
        if (reading.has(Tag.NO_LONGER, from, link.from())) {
            return Optional.of(Operator.Kind.NO_LONGER);
        }
        if (negates("whole", from, link.from())) {
            return Optional.of(Operator.Kind.NOT);
        }
        boolean opens = negates("opens", from, link.from());
        return opens && link.role() != Role.DEPRIVE
                ? closing(from, link.to() + CLOSING_REACH)
                        .or(() -> closing(Math.max(bound, link.from() - FRONTED_REACH), link.from()))
                        .or(() -> bare(link))
                : Optional.empty();
    }

    private int lastBreak(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (Set.of(",", ";", ":", "\"", "«").contains(reading.word(at)) || isClause(at)) {
                return at;
            }
        }
        return -1;
    }

    // "n'a cessé de": some verbs need no second word.
    private static Optional<Operator.Kind> bare(Mention link) {
        return link.role() == Role.STOP ? Optional.of(Operator.Kind.NOT) : Optional.empty();
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
                .anyMatch(mention -> mention.value().equals(how));
    }
}
