package org.stancewatch.domain.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Pair;

/**
 * The asserted claims found in one article against those it is labelled with. A found claim is right where company,
 * technology and act are; of several candidates the one with the labelled audience is taken. Each counts once.
 *
 * @param hits labels that were found, each with what was found
 * @param missed labels that were not
 * @param extra found claims without a label
 */
public record ClaimMatch(List<Hit> hits, List<Claim> missed, List<Claim> extra) {

    /**
     * A label and the claim found for it.
     *
     * @param label what reading should give
     * @param found what it gave
     */
    public record Hit(Claim label, Claim found) {}

    private record Key(Pair pair, Act act) {
        static Key of(Claim claim) {
            return new Key(claim.pair(), claim.act());
        }
    }

    public ClaimMatch {
        hits = List.copyOf(hits);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    /** Matches the asserted ones among {@code labels} and {@code found}. */
    public static ClaimMatch of(List<Claim> labels, List<Claim> found) {
        List<Claim> open =
                new ArrayList<>(found.stream().filter(Claim::asserted).toList());
        List<Hit> hits = new ArrayList<>();
        List<Claim> missed = new ArrayList<>();
        labels.stream()
                .filter(Claim::asserted)
                .forEach(label -> candidate(label, open)
                        .ifPresentOrElse(claim -> hits.add(take(label, claim, open)), () -> missed.add(label)));
        return new ClaimMatch(hits, missed, open);
    }

    private static Optional<Claim> candidate(Claim label, List<Claim> open) {
        return open.stream()
                .filter(claim -> Key.of(claim).equals(Key.of(label)))
                .min(Comparator.comparing(claim -> !sameAudience(label, claim)));
    }

    private static boolean sameAudience(Claim one, Claim other) {
        return one.scope().audiences().equals(other.scope().audiences());
    }

    private static Hit take(Claim label, Claim claim, List<Claim> open) {
        open.remove(claim);
        return new Hit(label, claim);
    }
}
