package org.stancewatch.extraction.predicate;

import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Tells why a chain may be no deed of its subject: another wishes or orders it, it is unsaid, or nothing carries it. */
final class Doubts {

    private static final int AT_ONCE = 2;
    private static final int ASKING = 3;
    private static final int BEFORE_SUBJECT = 4;
    private static final int INFINITIVE_REACH = 12;

    private static final Set<String> NEEDS =
            Set.of("need", "needs", "needed", "will", "are", "is", "were", "would", "had");

    private final Reading reading;

    Doubts(Reading reading) {
        this.reading = reading;
    }

    /** Why a chain may be no deed of its subject, as names of features. */
    Set<String> of(Chain chain, Subject subject, Zone zone) {
        int from = Manner.start(chain, subject, zone);
        return new Features()
                .addIf(isWish(from, chain), "wish")
                .addIf(isRule(chain.from()), "rule-book")
                .addIf(isFalsehood(), "falsehood")
                .addIf(isAsked(chain), "asked")
                .addIf(isLoose(chain, from), "loose")
                .addIf(isForbidden(chain, subject), "forbidden")
                .all();
    }

    private boolean isWish(int from, Chain chain) {
        return reading.between(Tag.DEMAND, Math.max(0, from - BEFORE_SUBJECT), chain.from())
                        .filter(demand -> !isRule(demand.from()))
                        .anyMatch(demand -> demand.to() > from - 2
                                && reading.at(Tag.TRIGGER, demand.from())
                                        .filter(t -> t.covers(chain.head().from()))
                                        .isEmpty())
                || isDemandedAbove(from)
                || chain.head().role() != Role.LIMIT
                        && chain.head().role() != Role.DEPRIVE
                        && !isRule(chain.from())
                        && duties(chain, from)
                                .anyMatch(duty ->
                                        duty.to() <= chain.head().from() && !new Thought(reading).isForbidding(duty));
    }

    // "Has written into its charter that it must never be sold"
    private boolean isRule(int at) {
        return reading.has(Tag.RULE_BOOK, 0, at);
    }

    // "should stop"; "can buy" tells what is sold, "can stop" what somebody could wish.
    private Stream<Mention> duties(Chain chain, int from) {
        int to = chain.head().from();
        Stream<Mention> permissions = chain.isTrade() ? Stream.empty() : reading.between(Tag.PERMISSION, from, to);
        return Stream.concat(reading.between(Tag.OBLIGATION, from, to), permissions);
    }

    // "The signatories want the company to leave the project and to write down that it will never …"
    private boolean isDemandedAbove(int from) {
        return reading.startingAt(Tag.PRONOUN, from).isPresent()
                && reading.between(Tag.DEMAND, 0, from)
                        .anyMatch(demand -> reading.has(Tag.THIRD_PARTY, demand.from() - AT_ONCE, demand.from())
                                && reading.between(Tag.REPORT, demand.to(), from)
                                        .noneMatch(this::isTheirs));
    }

    // "Amazon said": a company speaks for itself; "to write down" hangs on the demand.
    private boolean isTheirs(Mention report) {
        return reading.endingAt(Tag.COMPANY, report.from()).isPresent()
                || reading.endingAt(Tag.COMPANY_NOUN, report.from()).isPresent()
                || reading.endingAt(Tag.PRONOUN, report.from()).isPresent();
    }

    // "Asks whether it will close", « nous demande si la messagerie va couper »
    private boolean isAsked(Chain chain) {
        return reading.between(Tag.ASKED, 1, chain.from())
                .anyMatch(asked -> reading.has(Tag.DEMAND, asked.from() - ASKING, asked.from())
                        || reading.has(Tag.HEDGE, asked.from() - ASKING, asked.from())
                        || reading.endingAt(Tag.REPORT, asked.from()).isPresent());
    }

    private boolean isFalsehood() {
        return !reading.all(Tag.CORRECTION, Tag.IMPOSED).isEmpty();
    }

    // An infinitive needs a verb that carries it; a gerund behind a preposition tells nothing by itself.
    private boolean isLoose(Chain chain, int from) {
        String before = reading.word(chain.from() - 1);
        if (chain.head().form() == Form.GERUND) {
            return Set.of("of", "from", "for", "against", "about", "without", "on", "in", "to")
                    .contains(before);
        }
        boolean bare = chain.head().form() == Form.INFINITIVE
                && chain.head().role() != Role.DEPRIVE
                && reading.endingAt(Tag.AUXILIARY, chain.head().from()).isEmpty();
        if (!bare) {
            return false;
        }
        boolean carried = reading.has(Tag.REPORT, Math.max(from, chain.from() - INFINITIVE_REACH), chain.from())
                || reading.has(Tag.DECISION, Math.max(0, chain.from() - INFINITIVE_REACH), chain.from())
                || reading.has(Tag.HEDGE, from, chain.from())
                || reading.has(Tag.DENIAL, from, chain.from())
                || Set.of("is", "are", "was", "were").contains(reading.word(chain.from() - 2)) && before.equals("to")
                || reading.word(chain.from() - 1).equals("to")
                        && reading.at(Tag.AUXILIARY, chain.from() - 2).isPresent();
        boolean marked = Set.of("to", "de", "d'", "à", "pour").contains(before);
        return !carried && (marked || !isPluralSubject(chain, from));
    }

    private boolean isPluralSubject(Chain chain, int from) {
        return reading.has(Tag.COMPANY, from, chain.from())
                        && (reading.word(chain.from() - 1).equals("and")
                                || reading.at(Tag.COMPANY, chain.from() - 1).isPresent())
                || reading.at(Tag.PRONOUN, chain.from() - 1).isPresent();
    }

    // "Rite Aid may not use", "Rite Aid must obtain consent": what a company may or must is told it by others.
    private boolean isForbidden(Chain chain, Subject subject) {
        boolean named = subject instanceof Subject.Companies companies && companies.named();
        return named && (isDuty(chain) || isAtOnce(chain, subject) && chain.negated() && !chain.isPassive(reading));
    }

    private boolean isDuty(Chain chain) {
        return chain.head().role() == Role.LIMIT
                && (reading.startingAt(Tag.OBLIGATION, chain.head().from()).isPresent()
                        || NEEDS.contains(reading.word(chain.head().from())));
    }

    private boolean isAtOnce(Chain chain, Subject subject) {
        return subject instanceof Subject.Companies companies
                && companies.to() == chain.from()
                && Set.of("may", "must", "can").contains(reading.word(chain.from()));
    }
}
