package org.stancewatch.extraction.predicate;

import java.util.HashSet;
import java.util.Set;
import org.stancewatch.domain.claim.ActClass;

/** The acts that the headline of an article tells. */
final class Headline {

    private record Told(String company, String technology, ActClass act) {}

    private final Set<Told> acts = new HashSet<>();

    void tell(Predicate predicate) {
        predicate
                .actors()
                .forEach(actor -> acts.add(new Told(
                        actor.company(),
                        predicate.theme().technology(),
                        predicate.act().actClass())));
    }

    /** Whether it tells an act of that class of the same company and technology. */
    boolean tells(Actor actor, String technology, ActClass act) {
        return acts.contains(new Told(actor.company(), technology, act));
    }

    /** Whether it tells an act of that class of any company on that technology. */
    boolean tells(String technology, ActClass act) {
        return acts.stream().anyMatch(told -> told.technology().equals(technology) && told.act() == act);
    }

    boolean isSilent() {
        return acts.isEmpty();
    }
}
