package org.stancewatch.extraction.predicate;

import java.util.Set;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Finds what keeps a stance within bounds: "only to hospitals", "not without a warrant", "questions about elections". */
final class Bounds {

    private static final int REACH = 10;
    private static final int EXCEPTION_REACH = 20;
    private static final int SOME_REACH = 3;
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "\"", "«", "»");
    private static final Set<String> CONTRASTS = Set.of("but", "mais", "albeit", "though");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "qui", "dont");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<Role> RULES = Set.of(Role.FORBID, Role.REFUSE, Role.OFFER, Role.ALLOW, Role.CONTINUE);

    private final Reading reading;

    Bounds(Reading reading) {
        this.reading = reading;
    }

    /** Whether a business is done only so: "will only sell", "sells only to", "only hospitals may use". */
    boolean isOnly(Mention link, int from) {
        return Chain.TRADE.contains(link.role())
                && reading.all(Tag.ONLY).stream()
                        .filter(only -> !isTime(only.to()))
                        .anyMatch(only -> follows(only, link) || precedes(only, link, from) || opens(only, link));
    }

    // "Sells only to", "sells at most ten a day", "sells, but only to"
    private boolean follows(Mention only, Mention link) {
        return only.from() >= link.to()
                && only.from() < link.to() + REACH
                && (only.length() > 1 || leads(only.to()) || closes(only.to()))
                && !isBroken(link.to(), behindContrast(only.from(), link.to()));
    }

    private int behindContrast(int at, int least) {
        int contrast = CONTRASTS.contains(reading.word(at - 1)) ? at - 1 : at;
        return contrast < at && contrast > least && reading.word(contrast - 1).equals(",") ? contrast - 1 : contrast;
    }

    private boolean precedes(Mention only, Mention link, int from) {
        return only.from() >= from && only.to() <= link.from() && !isBroken(only.to(), link.from());
    }

    // "Only hospitals may use": who opens the clause, and a verb that allows.
    private boolean opens(Mention only, Mention link) {
        boolean fronted = only.from() == 0
                || BREAKS.contains(reading.word(only.from() - 1))
                || reading.endingAt(Tag.CLAUSE, only.from()).isPresent();
        boolean allowed = reading.endingAt(Tag.AUXILIARY, link.from()).isPresent()
                || reading.endingAt(Tag.OBLIGATION, link.from()).isPresent()
                || reading.endingAt(Tag.PERMISSION, link.from()).isPresent();
        return fronted
                && allowed
                && only.to() <= link.from()
                && link.from() - only.to() <= REACH
                && reading.startingAt(Tag.COMPANY, only.to()).isEmpty()
                && !isBroken(only.to(), link.from());
    }

    // "to hospitals only"
    private boolean closes(int at) {
        return at >= reading.size() || !reading.sentence().token(at).isWord();
    }

    private boolean leads(int at) {
        return reading.startingAt(Tag.PREPOSITION, at).isPresent()
                || reading.startingAt(Tag.IF, at).isPresent()
                || reading.startingAt(Tag.CLAUSE, at).isPresent()
                || reading.startingAt(Tag.AUDIENCE, at).isPresent();
    }

    // "Only last year", "only in 2024": says when, and bounds nothing.
    private boolean isTime(int at) {
        int behind = reading.startingAt(Tag.PREPOSITION, at).map(Mention::to).orElse(at);
        return reading.startingAt(Tag.RELATIVE, at).isPresent()
                || reading.startingAt(Tag.MONTH, behind).isPresent()
                || reading.word(behind).matches("(19|20)[0-9][0-9]|recently|récemment");
    }

    private boolean isBroken(int from, int to) {
        for (int at = from; at < to; at++) {
            if (BREAKS.contains(reading.word(at)) || Negations.isClause(reading, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a chain halts goes on within limits: a rule with an exception, or a halt of a part. */
    boolean isLimited(Chain chain, Zone zone) {
        return RULES.contains(chain.head().role()) && leavesOpen(Tag.EXCEPT, chain, zone)
                || leavesOpen(Tag.PART, chain, zone);
    }

    /** Whether what is back is back for the chosen ones of a group: "allows some advertisers again". */
    boolean isForSome(Chain chain, Zone zone) {
        return reading.between(Tag.SOME, chain.head().from(), zone.to())
                .anyMatch(some -> reading.has(Tag.AUDIENCE, some.to(), some.to() + SOME_REACH)
                        || reading.endingAt(Tag.AUDIENCE, some.from()).isPresent());
    }

    // "Drones that fire without consent": what a relative clause excepts is part of the object. "An outside audit" is
    // no exception.
    private boolean leavesOpen(Tag bound, Chain chain, Zone zone) {
        int to = Math.min(zone.to(), chain.to() + EXCEPTION_REACH);
        return reading.between(bound, chain.head().to(), to)
                .filter(mention -> !ARTICLES.contains(reading.word(mention.from() - 1)))
                .anyMatch(mention ->
                        reading
                                .sentence()
                                .tokens()
                                .subList(Math.min(chain.to(), mention.from()), mention.from())
                                .stream()
                                .noneMatch(token -> RELATIVES.contains(token.word())));
    }
}
