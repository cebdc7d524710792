package org.stancewatch.extraction.predicate;

import java.util.LinkedHashSet;
import java.util.Set;

/** What the grammar shows of a candidate, as names that a weight belongs to; collected, then frozen by {@link #all}. */
final class Features {

    private final Set<String> names = new LinkedHashSet<>();

    Features add(String name) {
        names.add(name);
        return this;
    }

    Features add(String kind, Object value) {
        return add(kind + "=" + value);
    }

    Features addIf(boolean present, String name) {
        return present ? add(name) : this;
    }

    Features addAll(Set<String> others) {
        names.addAll(others);
        return this;
    }

    Set<String> all() {
        return Set.copyOf(names);
    }
}
