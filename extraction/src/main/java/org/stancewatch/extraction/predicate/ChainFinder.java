package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Strings the triggers of a sentence into chains: a verb and the infinitives, gerunds and nouns that hang on it. */
final class ChainFinder {

    private static final int WIDEST_GAP = 9;
    private static final int NOUN_GAP = 6;
    private static final int LOOSE = 2;
    private static final int LINK_REACH = 4;
    private static final Set<String> OF = Set.of("of", "de", "d'", "du", "des", "l'");
    private static final Set<String> BREAKS = Set.of(";", ":", ".", "(", ")", "|");

    private final Reading reading;
    private final List<Mention> triggers;

    ChainFinder(Reading reading) {
        this.reading = reading;
        this.triggers = new Triggers(reading).all();
    }

    List<Chain> chains() {
        List<Chain> chains = new ArrayList<>();
        for (int at = 0; at < triggers.size(); ) {
            List<Mention> links = new ArrayList<>(List.of(triggers.get(at)));
            int last = at;
            for (int next = hanging(last); next > 0; next = hanging(last)) {
                links.add(triggers.get(next));
                last = next;
            }
            chains.add(chain(links, at));
            at = last + 1;
        }
        return chains;
    }

    // What hangs on a trigger: the next, or the one behind a business that hangs on nothing: "lift a post-election
    // ban".
    private int hanging(int at) {
        for (int next = at + 1; next < Math.min(at + 1 + LOOSE, triggers.size()); next++) {
            if (hangs(triggers.get(at), triggers.get(next))) {
                return next;
            }
            if (triggers.get(at).role() == Role.OFFER || !isAttribute(triggers.get(next))) {
                return -1;
            }
        }
        return -1;
    }

    // A business with neither auxiliary nor subject of its own describes what follows it.
    private boolean isAttribute(Mention trigger) {
        return trigger.role() == Role.OFFER
                && reading.endingAt(Tag.AUXILIARY, trigger.from()).isEmpty()
                && reading.endingAt(Tag.NEGATION, trigger.from()).isEmpty()
                && reading.endingAt(Tag.PRONOUN, trigger.from()).isEmpty()
                && reading.endingAt(Tag.COMPANY, trigger.from()).isEmpty();
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
        for (int at = behindAside(before.to()); at < next.from(); at = behindAside(at + 1)) {
            gap += isLight(at) ? 0 : 1;
        }
        return next.from() < before.to() ? -1 : gap;
    }

    private int behindAside(int at) {
        return reading.word(at).equals(",") ? Aside.end(reading, at) : at;
    }

    private boolean isLight(int at) {
        return Stream.of(
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
        for (int back = 1; back <= LINK_REACH; back++) {
            if (Set.of("to", "de", "d'", "à", "pour").contains(reading.word(at - back))) {
                return true;
            }
        }
        return triggers.stream().anyMatch(trigger -> trigger.to() == at || isSentenceOpener(trigger, at))
                || reading.endingAt(Tag.AUDIENCE, at).isPresent()
                || reading.endingAt(Tag.PRONOUN, at).isPresent();
    }

    // "There will be no | quick | return"
    private static boolean isSentenceOpener(Mention trigger, int at) {
        return trigger.role() == Role.FORBID && trigger.length() > LOOSE && trigger.to() == at - 1;
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
            if (BREAKS.contains(reading.word(at)) || Negations.isClause(reading, at)) {
                return true;
            }
        }
        return false;
    }

    private Chain chain(List<Mention> links, int first) {
        List<Operator> operators = new ArrayList<>();
        Negations negations = new Negations(reading);
        int from = links.get(0).from();
        int bound = first == 0 ? 0 : triggers.get(first - 1).to();
        for (Mention link : links) {
            Optional<Operator.Kind> negation = negations.of(link, bound);
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
}
