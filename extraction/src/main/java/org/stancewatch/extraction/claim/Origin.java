package org.stancewatch.extraction.claim;

import java.util.HashSet;
import java.util.Set;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.predicate.Actor;
import org.stancewatch.extraction.predicate.Predicate;

/**
 * Whence a draft comes.
 *
 * @param rule the triggers that made it
 * @param explanation the same, with what they were read as
 * @param features what the grammar shows of it
 * @param chosen whether it is the reading that was taken
 * @param tellings how many sentences tell it
 */
record Origin(String rule, String explanation, Set<String> features, boolean chosen, int tellings) {

    static Origin of(Predicate predicate, Actor actor) {
        return new Origin(predicate.rule(), explanation(predicate, actor), predicate.features(), predicate.chosen(), 1);
    }

    private static String explanation(Predicate predicate, Actor actor) {
        return "rule " + predicate.rule() + ": " + actor.company()
                + actor.brand().map(brand -> " (" + brand + ")").orElse("")
                + " -> " + predicate.act() + " of " + predicate.theme().technology()
                + (predicate.theme().named() ? "" : " (referred to)")
                + ", " + predicate.modality() + (predicate.actorNamed() ? "" : ", actor by reference");
    }

    boolean isFollowing() {
        return rule.startsWith(Role.FOLLOW.name());
    }

    /** The same, told by another sentence as well. */
    Origin and(Origin other) {
        return new Origin(rule, explanation, features, chosen, tellings + other.tellings);
    }

    /** What confidence looks at. */
    Set<String> grounds() {
        Set<String> grounds = new HashSet<>(features);
        if (tellings > 1) {
            grounds.add("told-again");
        }
        return grounds;
    }
}
