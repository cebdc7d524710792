package org.stancewatch.domain.claim;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * For whom and where an act holds: audiences times jurisdiction, both in containment trees.
 *
 * @param audiences who is barred or served, never empty, sorted; no member lies within another
 * @param jurisdiction where; empty means everywhere
 */
public record Scope(SortedSet<String> audiences, Optional<String> jurisdiction) {

    /** The audience that contains all others. */
    public static final String EVERYONE = "everyone";

    private static final String EVERYWHERE = "*";
    private static final ContainmentTree AUDIENCES = ContainmentTree.load(EVERYONE, "audiences.tree");
    private static final ContainmentTree JURISDICTIONS = ContainmentTree.load(EVERYWHERE, "jurisdictions.tree");

    public Scope {
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("audience: is empty");
        }
        audiences = Collections.unmodifiableSortedSet(new TreeSet<>(audiences));
    }

    public static Scope of(Set<String> audiences, Optional<String> jurisdiction) {
        return new Scope(new TreeSet<>(audiences), jurisdiction);
    }

    /** Everyone, everywhere. */
    public static Scope everyone() {
        return of(Set.of(EVERYONE), Optional.empty());
    }

    /** The tree of audiences the product knows. */
    public static ContainmentTree audienceTree() {
        return AUDIENCES;
    }

    /** Whether {@code other} lies within this scope, or equals it. */
    public boolean contains(Scope other) {
        return containsPlace(place(), other.place()) && containsAudiences(other.audiences);
    }

    /** Without streams: asked more often than anything else of a ledger. */
    private boolean containsAudiences(Iterable<String> others) {
        for (String inner : others) {
            if (!containsAudience(inner)) {
                return false;
            }
        }
        return true;
    }

    private boolean containsAudience(String inner) {
        for (String outer : audiences) {
            if (AUDIENCES.contains(outer, inner)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the two contains the other. */
    public boolean nestedWith(Scope other) {
        return contains(other) || other.contains(this);
    }

    /** Whether some place and audience lie in both. */
    public boolean overlaps(Scope other) {
        return placesOverlap(other)
                && audiences.stream()
                        .anyMatch(one -> other.audiences.stream()
                                .anyMatch(two -> AUDIENCES.contains(one, two) || AUDIENCES.contains(two, one)));
    }

    private boolean placesOverlap(Scope other) {
        return containsPlace(place(), other.place()) || containsPlace(other.place(), place());
    }

    private String place() {
        return jurisdiction.orElse(EVERYWHERE);
    }

    private static boolean containsPlace(String outer, String inner) {
        return JURISDICTIONS.contains(outer, inner) || JURISDICTIONS.contains(outer, countryOf(inner));
    }

    /** The country of a jurisdiction: itself, or what it is a subdivision of ({@code US} of {@code US-CA}). */
    public static String countryOf(String place) {
        int dash = place.indexOf('-');
        return dash < 0 ? place : place.substring(0, dash);
    }

    @Override
    public String toString() {
        return String.join("+", audiences)
                + jurisdiction.map(place -> "@" + place).orElse("");
    }
}
