package org.stancewatch.app.comparison;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.domain.comparison.Side;

/**
 * The versions of the rules by which each side has read.
 *
 * @param a those of A; none where none is known, several where it has read by one after the other
 * @param b likewise
 */
public record ReadBy(SortedSet<String> a, SortedSet<String> b) {

    public ReadBy {
        a = Collections.unmodifiableSortedSet(new TreeSet<>(a));
        b = Collections.unmodifiableSortedSet(new TreeSet<>(b));
    }

    static ReadBy of(Stream<String> a, Stream<String> b) {
        return new ReadBy(
                a.collect(Collectors.toCollection(TreeSet::new)), b.collect(Collectors.toCollection(TreeSet::new)));
    }

    SortedSet<String> of(Side side) {
        return side == Side.A ? a : b;
    }

    boolean isKnown() {
        return !a.isEmpty() || !b.isEmpty();
    }

    /** Where nothing is known of a side, it is not known to differ. */
    boolean differs() {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    /** In words; where both are known and equal, without the names of the sides. */
    String words(Diff diff) {
        return a.equals(b)
                ? "rules of both: " + words(a)
                : "rules: " + diff.a() + " " + words(a) + ", " + diff.b() + " " + words(b);
    }

    private static String words(SortedSet<String> versions) {
        return versions.isEmpty() ? "not known" : String.join(" and ", versions);
    }
}
