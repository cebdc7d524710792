package org.stancewatch.extraction.predicate;

import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** Reads a halt that goes on past its end, or for another term, as one that is prolonged; a delay after a delay too. */
final class Prolongation {

    private static final Set<String> MORE =
            Set.of("more", "longer", "plus", "encore", "supplémentaire", "supplémentaires");

    private Prolongation() {}

    /** What is told of {@code chain}, or an extension in its place. */
    static Manner.Told of(Manner.Told told, Chain chain, Reading reading) {
        return isDelayedAgain(chain, reading)
                        || isKeptPastItsEnd(told, chain, reading)
                        || isForAnotherTerm(told, chain, reading)
                ? new Manner.Told(Act.EXTENSION, told.modality(), false)
                : told;
    }

    private static boolean isDelayedAgain(Chain chain, Reading reading) {
        return chain.has(Role.DELAY) && !reading.all(Tag.AGAIN).isEmpty();
    }

    private static boolean isKeptPastItsEnd(Manner.Told told, Chain chain, Reading reading) {
        return told.standing()
                && chain.head().role() == Role.CONTINUE
                && !reading.all(Tag.OPEN_END).isEmpty();
    }

    // "keeps its ban in place for another year", « un hiver de plus »
    private static boolean isForAnotherTerm(Manner.Told told, Chain chain, Reading reading) {
        boolean halt = told.act() == Act.MORATORIUM || told.act() == Act.BAN;
        return halt
                && reading.between(Tag.AGAIN, chain.to(), reading.size())
                        .anyMatch(again -> reading.has(Tag.UNIT, again.from(), again.to() + 2)
                                || again.length() > 1 && MORE.contains(reading.word(again.to() - 1)));
    }
}
