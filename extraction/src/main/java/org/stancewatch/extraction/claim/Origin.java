package org.stancewatch.extraction.claim;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.predicate.Actor;
import org.stancewatch.extraction.predicate.Predicate;

/**
 * Whence a draft comes.
 *
 * @param rule the triggers that made it
 * @param explanation the same, with what they were read as
 * @param named whether company or technology are told by name, rather than both referred to
 * @param features what the grammar shows of it
 * @param signs what tells its kind of halt, see {@link HaltKinds}
 * @param support what the article says for and against it, see {@link Support}; empty before it is selected
 * @param confidence how likely it is right, 0 to 1
 * @param chosen whether it is the reading of its triggers that was taken
 */
record Origin(
        String rule,
        String explanation,
        boolean named,
        Set<String> features,
        Set<String> signs,
        Map<String, Double> support,
        double confidence,
        boolean chosen) {

    static Origin of(Predicate predicate, Actor actor, Set<String> signs) {
        return new Origin(
                predicate.rule(),
                explanation(predicate, actor),
                predicate.actorNamed() || predicate.theme().named(),
                predicate.features(),
                signs,
                Map.of(),
                predicate.probability(),
                predicate.chosen());
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

    Origin supported(Map<String, Double> measures, double likelihood) {
        return new Origin(rule, explanation, named, features, signs, measures, likelihood, chosen);
    }

    Origin signed(Set<String> kind) {
        return new Origin(rule, explanation, named, features, kind, support, confidence, chosen);
    }

    /** The same where another sentence tells of {@code act}. */
    Origin and(Act act) {
        Set<String> both = new HashSet<>(signs);
        both.add("also=" + act);
        return new Origin(rule, explanation, named, features, both, support, confidence, chosen);
    }
}
