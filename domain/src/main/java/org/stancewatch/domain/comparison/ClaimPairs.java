package org.stancewatch.domain.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;

/** The claims of one revision of an article as two generations make them, those set off against each other that say the same. */
final class ClaimPairs {

    private static final Comparator<Claim> ORDER =
            Comparator.comparing((Claim claim) -> claim.quote().start()).thenComparing(Claim::toString);

    private final List<Claim> leftA;
    private final List<Claim> leftB;
    private final List<Sides<Claim>> pairs = new ArrayList<>();

    private ClaimPairs(ArticleClaims a, ArticleClaims b) {
        leftA = new ArrayList<>(a.claims().stream().sorted(ORDER).toList());
        leftB = new ArrayList<>(b.claims().stream().sorted(ORDER).toList());
    }

    /** What differs: claims that both make otherwise, of one act or from the same words; then those that one makes alone. */
    static List<Sides<Claim>> differing(ArticleClaims a, ArticleClaims b) {
        ClaimPairs claims = new ClaimPairs(a, b);
        claims.match((one, two) -> Words.of(one).equals(Words.of(two)));
        claims.pairs.clear();
        claims.match((one, two) -> one.act() == two.act() && overlap(one, two));
        claims.match((one, two) -> one.act() == two.act());
        claims.match(ClaimPairs::overlap);
        return Stream.of(
                        claims.pairs.stream(),
                        claims.leftA.stream().map(claim -> Sides.only(Side.A, claim)),
                        claims.leftB.stream().map(claim -> Sides.only(Side.B, claim)))
                .flatMap(sides -> sides)
                .toList();
    }

    private void match(BiPredicate<Claim, Claim> fits) {
        for (Iterator<Claim> left = leftA.iterator(); left.hasNext(); ) {
            Claim one = left.next();
            Optional<Claim> two =
                    leftB.stream().filter(other -> fits.test(one, other)).findFirst();
            two.ifPresent(other -> {
                left.remove();
                leftB.remove(other);
                pairs.add(Sides.both(one, other));
            });
        }
    }

    private static boolean overlap(Claim one, Claim two) {
        return one.quote().start() < two.quote().end()
                && two.quote().start() < one.quote().end();
    }
}
