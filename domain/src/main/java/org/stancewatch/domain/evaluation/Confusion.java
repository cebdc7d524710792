package org.stancewatch.domain.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;

/**
 * Which act is taken for which, where company and technology are right.
 *
 * @param counts how often each reading occurred
 */
public record Confusion(Map<Taken, Integer> counts) {

    /** All acts, in their order, and none. */
    public static final List<Optional<Act>> ACTS = Stream.concat(
                    Stream.of(Act.values()).map(Optional::of), Stream.of(Optional.<Act>empty()))
            .toList();

    /**
     * One act told and one read; none told is a false claim, none read a missed one.
     *
     * @param told the act of the label
     * @param read the act found
     */
    public record Taken(Optional<Act> told, Optional<Act> read) {}

    public Confusion {
        counts = Map.copyOf(counts);
    }

    /** Of articles, each matched with its labels. */
    public static Confusion of(Collection<ClaimMatch> matches) {
        Map<Taken, Integer> counts = new HashMap<>();
        matches.stream().flatMap(Confusion::takenIn).forEach(taken -> counts.merge(taken, 1, Integer::sum));
        return new Confusion(counts);
    }

    public int count(Optional<Act> told, Optional<Act> read) {
        return counts.getOrDefault(new Taken(told, read), 0);
    }

    private static Stream<Taken> takenIn(ClaimMatch match) {
        List<Claim> open = new ArrayList<>(match.extra());
        List<Taken> taken = new ArrayList<>();
        match.hits().forEach(hit -> taken.add(taken(hit.label(), Optional.of(hit.found()))));
        match.missed().forEach(label -> taken.add(taken(label, takeOfSamePair(label, open))));
        open.forEach(claim -> taken.add(new Taken(Optional.empty(), Optional.of(claim.act()))));
        return taken.stream();
    }

    private static Taken taken(Claim label, Optional<Claim> found) {
        return new Taken(Optional.of(label.act()), found.map(Claim::act));
    }

    private static Optional<Claim> takeOfSamePair(Claim label, List<Claim> open) {
        Optional<Claim> same =
                open.stream().filter(claim -> claim.pair().equals(label.pair())).findFirst();
        same.ifPresent(open::remove);
        return same;
    }
}
