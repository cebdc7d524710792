package org.stancewatch.extraction.predicate;

import java.util.List;

/** Who does what a chain tells. */
sealed interface Subject {

    /**
     * Companies.
     *
     * @param actors at least one
     * @param from the token at which they are named in the sentence; -1 where they are not
     * @param to the token behind; -1 likewise
     * @param named whether by name, not by a pronoun or from an earlier sentence
     */
    record Companies(List<Actor> actors, int from, int to, boolean named) implements Subject {}

    /**
     * A state, a court, an association, a person.
     *
     * @param kind how it was told, as a feature names it
     */
    record Other(String kind) implements Subject {}

    /** Nobody that can be told. */
    record Unknown() implements Subject {}
}
