package org.stancewatch.domain.claim;

import java.util.Comparator;
import java.util.Objects;

/**
 * One company and one technology: what a ledger is about, and the key of the {@code stance.*} topics.
 *
 * @param company id of the company: a lower-case slug, the owner's where a brand is named
 * @param technology id of the technology: a lower-case slug
 */
public record Pair(String company, String technology) implements Comparable<Pair> {

    private static final String SEPARATOR = "|";
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::company).thenComparing(Pair::technology);

    public Pair {
        requireSlug(company, "company");
        requireSlug(technology, "technology");
    }

    /** Reads {@code company|technology}; throws {@link IllegalArgumentException} where the text is no such key. */
    public static Pair parse(String key) {
        int bar = key.indexOf(SEPARATOR);
        if (bar < 0) {
            throw new IllegalArgumentException("pair: no '|' in '" + key + "'");
        }
        return new Pair(key.substring(0, bar), key.substring(bar + 1));
    }

    /** {@code company|technology}. */
    public String key() {
        return company + SEPARATOR + technology;
    }

    private static void requireSlug(String value, String field) {
        Objects.requireNonNull(value, field);
        if (value.isBlank() || value.contains(SEPARATOR)) {
            throw new IllegalArgumentException(field + ": '" + value + "' is no slug");
        }
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key();
    }
}
