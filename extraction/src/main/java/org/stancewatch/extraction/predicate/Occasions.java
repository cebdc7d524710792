package org.stancewatch.extraction.predicate;

import java.util.HashSet;
import java.util.Set;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.extraction.mention.Reading;

/**
 * What in an article makes going on a stance: somebody contests it, or it stands beside a halt. A company that sells what
 * nobody contests and nobody halts does its business, no more.
 */
final class Occasions {

    private final Contest contest;
    private final Set<String> halted = new HashSet<>();
    private int first = Integer.MAX_VALUE;

    Occasions(Contest contest) {
        this.contest = contest;
    }

    /** Takes note of what has been told. */
    void tell(Predicate predicate) {
        boolean halt = predicate.act().actClass() == ActClass.HALT && predicate.modality() == Modality.ASSERTED;
        if (halt) {
            String technology = predicate.theme().technology();
            halted.add(technology);
            first = Math.min(first, predicate.reading().sentence().index());
            predicate.actors().forEach(actor -> halted.add(key(actor, technology)));
        }
    }

    /** Whether a sentence, one beside it or the headline speaks of a contest. */
    boolean isContested(Reading reading) {
        return contest.isNear(reading);
    }

    /** Whether a halt has been told so far, of whichever technology. */
    boolean isHalted() {
        return !halted.isEmpty();
    }

    /** Whether a halt has been told in a sentence before this one. */
    boolean isHaltedBefore(Reading reading) {
        return first < reading.sentence().index();
    }

    /** Whether a halt of that technology has been told so far, of whichever company. */
    boolean isHalted(String technology) {
        return halted.contains(technology);
    }

    /** Whether that company's own halt of that technology has been told so far. */
    boolean isHalted(Actor actor, String technology) {
        return halted.contains(key(actor, technology));
    }

    private static String key(Actor actor, String technology) {
        return actor.company() + " " + technology;
    }
}
