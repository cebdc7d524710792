package org.stancewatch.extraction.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;

/** What acts of one article mean in the light of each other. */
final class Sequel {

    private static final Pattern LAUNCH = Pattern.compile("LAUNCH|BEGIN|^(OFFER|ALLOW)(·(OFFER|ALLOW))*$");

    private Sequel() {}

    static List<Draft> of(List<Draft> drafts) {
        Set<String> resumed = drafts.stream()
                .filter(draft -> draft.asserts(Act.RESUMPTION))
                .map(Sequel::pair)
                .collect(Collectors.toSet());
        return drafts.stream().filter(draft -> !isUndone(draft, resumed)).toList();
    }

    // That it goes on after all is no act beside the dropped plan to end it.
    private static boolean isUndone(Draft draft, Set<String> resumed) {
        return draft.asserts(Act.SUPPLY)
                && draft.origin().explanation().startsWith("rule NOT·")
                && resumed.contains(pair(draft));
    }

    private static String pair(Draft draft) {
        return draft.company() + "|" + draft.technology();
    }

    /** What {@code draft} means beside {@code all} the others of an article: what is launched, or begun, after a halt is back. */
    static Draft of(Draft draft, List<Draft> all) {
        boolean launch = draft.asserts(Act.SUPPLY)
                && !draft.background()
                && LAUNCH.matcher(draft.origin().rule()).find();
        boolean halted = launch
                && all.stream()
                        .anyMatch(other ->
                                other.act().actClass() == ActClass.HALT && other.background() && other.isOf(draft));
        return halted ? draft.as(Act.RESUMPTION) : draft;
    }
}
