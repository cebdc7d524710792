package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.extraction.mention.Reading;

/**
 * One sentence saying that companies do something about a technology.
 *
 * @param reading the sentence
 * @param actors the companies, at least one
 * @param actorAt the token at which they are named; -1 where they are not
 * @param actorNamed whether by name
 * @param act what they do
 * @param modality how firmly it is told
 * @param standing whether it is a halt that goes on
 * @param theme the technology, and where it stands
 * @param from the first token of the triggers
 * @param to the token behind the last
 * @param zoneFrom where their clause begins
 * @param zoneTo where it ends
 * @param rule the triggers, for an explanation
 * @param features what the grammar shows of it
 * @param probability how often candidates with these features are right, 0 to 1
 * @param chosen whether it is the best reading of its triggers, and good enough
 */
public record Predicate(
        Reading reading,
        List<Actor> actors,
        int actorAt,
        boolean actorNamed,
        Act act,
        Modality modality,
        boolean standing,
        Theme theme,
        int from,
        int to,
        int zoneFrom,
        int zoneTo,
        String rule,
        Set<String> features,
        double probability,
        boolean chosen) {

    /** The same as the reading of its triggers. */
    Predicate choose() {
        return with(act, modality, standing, true);
    }

    /** The same said of a halt that goes on. */
    Predicate standing(Act halt) {
        return with(halt, Modality.ASSERTED, true, chosen);
    }

    private Predicate with(Act otherAct, Modality otherModality, boolean goesOn, boolean taken) {
        return new Predicate(
                reading,
                actors,
                actorAt,
                actorNamed,
                otherAct,
                otherModality,
                goesOn,
                theme,
                from,
                to,
                zoneFrom,
                zoneTo,
                rule,
                features,
                probability,
                taken);
    }
}
