package org.stancewatch.domain.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.ledger.CopyFamily.Member;

/** Which articles are copies of one another: those that share a passage, and those joined through others. */
final class Families {

    private final Map<Long, CopyFamily> byPassage = new HashMap<>();
    private int changes;

    /** Changes whenever a family gets another speaker. */
    int changes() {
        return changes;
    }

    void add(Member member) {
        Set<CopyFamily> met = member.passages().stream()
                .map(byPassage::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        CopyFamily family =
                met.stream().max(Comparator.comparing(CopyFamily::size)).orElseGet(CopyFamily::new);
        met.stream().filter(other -> !other.equals(family)).forEach(other -> join(other, family));
        place(member, family);
    }

    /** Takes back {@code member}, which was added. What it alone held together falls apart. */
    void remove(Member member) {
        CopyFamily family =
                Objects.requireNonNull(byPassage.get(member.passages().get(0)), "family");
        family.remove(family.like(member));
        changes++;
        if (!family.holdsWithout(member)) {
            List<Member> others = family.members();
            others.forEach(family::remove);
            forget(member);
            others.forEach(this::forget);
            others.forEach(this::add);
        }
    }

    private void forget(Member member) {
        member.passages().forEach(byPassage::remove);
    }

    private void join(CopyFamily smaller, CopyFamily larger) {
        smaller.members().forEach(member -> {
            smaller.remove(member);
            place(member, larger);
        });
    }

    private void place(Member member, CopyFamily family) {
        family.add(member);
        member.passages().forEach(passage -> byPassage.put(passage, family));
        changes += family.size() > 1 && family.isLedBy(member) ? 1 : 0;
    }
}
