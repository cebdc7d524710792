package org.stancewatch.extraction.claim;

import java.util.List;
import org.stancewatch.domain.claim.Act;

/** What acts of one article mean in the light of each other. */
final class Sequel {

    private Sequel() {}

    static List<Draft> of(List<Draft> drafts) {
        return drafts.stream().filter(draft -> !isUndone(draft, drafts)).toList();
    }

    // That it goes on after all is no act beside the dropped plan to end it.
    private static boolean isUndone(Draft draft, List<Draft> drafts) {
        return draft.asserts(Act.SUPPLY)
                && draft.explanation().startsWith("rule NOT·")
                && drafts.stream().anyMatch(other -> other.isOf(draft) && other.asserts(Act.RESUMPTION));
    }
}
