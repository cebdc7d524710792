package org.stancewatch.domain.ledger;

import java.util.SortedMap;
import java.util.TreeMap;

/** A publisher or an agency; it speaks with the voice of its owner, where an article names one. */
final class Paper implements Source {

    private final String name;

    /** How many articles name each; the first by name is taken where they differ. */
    private final SortedMap<String, Integer> owners = new TreeMap<>();

    Paper(String name) {
        this.name = name;
    }

    @Override
    public String voice() {
        return owners.isEmpty() ? name : owners.firstKey();
    }

    void ownedBy(String owner) {
        owners.merge(owner, 1, Integer::sum);
    }

    /** Takes back an article that named {@code owner}. */
    void notOwnedBy(String owner) {
        owners.computeIfPresent(owner, (name, articles) -> articles == 1 ? null : articles - 1);
    }
}
