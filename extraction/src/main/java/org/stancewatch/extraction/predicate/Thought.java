package org.stancewatch.extraction.predicate;

import java.util.Set;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Tells whether a chain is a plan, a rumour, a threat or hangs on a condition, and is no deed yet. */
final class Thought {

    private static final int BEFORE_SUBJECT = 4;
    private static final int INFINITIVE_REACH = 12;
    private static final int NOUN_REACH = 10;
    /** Acts that a company threatens or promises: "will leave if". */
    private static final Set<Role> THREATENED =
            Set.of(Role.QUIT, Role.STOP, Role.PAUSE, Role.FORBID, Role.RESUME, Role.LIFT, Role.LAUNCH);

    private static final Set<String> NO_CONDITION = Set.of("even", "même", "sauf", "as", "and", "only", "comme");
    private static final Set<String> USERS = Set.of("who", "whoever", "anyone", "anybody", "qui", "quiconque");
    private static final Set<String> WOULD = Set.of("would", "wouldn't");
    private static final Set<String> WILL = Set.of("will", "shall", "we'll", "going");

    private final Reading reading;

    Thought(Reading reading) {
        this.reading = reading;
    }

    /** Whether what a chain tells of a subject that begins at a token is no deed yet. */
    boolean of(Chain chain, int from) {
        return isHedged(chain, from)
                || isHedgedBehind(chain)
                || !reading.all(Tag.UNNAMED).isEmpty()
                || reading.has(Tag.ALLEGED, 0, chain.from())
                || isConditional(chain);
    }

    private boolean isHedged(Chain chain, int from) {
        return reading.between(
                        Tag.HEDGE,
                        Math.max(0, from - BEFORE_SUBJECT),
                        chain.head().from())
                .filter(hedge ->
                        !isForbidding(hedge) && !isMonth(hedge) && !isPermission(hedge, chain) && !isOfUser(hedge))
                .anyMatch(hedge -> chain.head().from() - hedge.to() < INFINITIVE_REACH
                        && chain.triggers().stream().noneMatch(trigger -> trigger.covers(hedge.from())));
    }

    // "A pause is being considered", "un retrait est à l'étude"
    private boolean isHedgedBehind(Chain chain) {
        return chain.isNoun()
                && reading.between(Tag.HEDGE, chain.to(), chain.to() + NOUN_REACH)
                        .anyMatch(hedge ->
                                reading.endingAt(Tag.PASSIVE, hedge.from()).isPresent());
    }

    private boolean isConditional(Chain chain) {
        boolean conditional = chain.head().form() == Form.CONDITIONAL || chain.opensWith(WOULD, reading);
        boolean iffy = !reading.all(Tag.IF).isEmpty() && (conditional || isConditioned(chain));
        boolean reported = reading.has(Tag.REPORT, 0, chain.from()) && !reading.has(Tag.ASKED, 0, chain.from());
        return iffy || conditional && !reported;
    }

    // "If the law passes, it will stop", "s'il n'y parvient pas, il cessera": not "even if".
    private boolean isConditioned(Chain chain) {
        return reading.all(Tag.IF).stream()
                .filter(condition -> !NO_CONDITION.contains(reading.word(condition.from() - 1)))
                .anyMatch(condition -> condition.from() < 2
                        || isAhead(condition, chain)
                        || condition.from() >= chain.to() && isThreat(chain));
    }

    private boolean isAhead(Mention condition, Chain chain) {
        return condition.to() <= chain.from()
                && reading.endingAt(Tag.REPORT, condition.from()).isEmpty()
                && reading.sentence().tokens().subList(condition.to(), chain.from()).stream()
                        .anyMatch(token -> token.is(","));
    }

    private boolean isThreat(Chain chain) {
        boolean future = chain.opensWith(WILL, reading)
                || Manner.isFuture(reading.word(chain.head().from()));
        return future && !chain.negated() && THREATENED.contains(chain.head().role());
    }

    // "Whoever wants to use it must"
    private boolean isOfUser(Mention hedge) {
        return USERS.contains(reading.word(hedge.from() - 1));
    }

    // "In May 2021"
    private boolean isMonth(Mention hedge) {
        return reading.at(Tag.MONTH, hedge.from()).isPresent()
                && reading.sentence().token(hedge.from()).capitalised();
    }

    // "Only hospitals may use it"
    private static boolean isPermission(Mention hedge, Chain chain) {
        return hedge.length() == 1
                && chain.operators().stream().anyMatch(operator -> operator.kind() == Operator.Kind.ONLY);
    }

    // "may not be used" forbids; "may stop" is a thought.
    boolean isForbidding(Mention hedge) {
        boolean permission = reading.at(Tag.AUXILIARY, hedge.from()).isPresent()
                || reading.endingAt(Tag.NEGATION, hedge.from()).isPresent();
        return permission
                && (reading.startingAt(Tag.AGAIN, hedge.to()).isPresent()
                        || reading.startingAt(Tag.NEGATION, hedge.to()).isPresent()
                        || reading.startingAt(Tag.NO_LONGER, hedge.from()).isPresent()
                        || reading.startingAt(Tag.NO_LONGER, hedge.to()).isPresent());
    }
}
