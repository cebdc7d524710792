package org.stancewatch.extraction.predicate;

import java.util.List;

/**
 * Companies named in a row, "BMW, Volvo and Google": whom "they" and "the companies" stand for, but not from far above.
 *
 * @param actors the companies, empty where none were named together
 * @param sentence how many sentences had been read before
 */
record Group(List<Actor> actors, int sentence) {

    static final Group NONE = new Group(List.of(), 0);

    private static final int REACH = 3;

    Group {
        actors = List.copyOf(actors);
    }

    /** The companies, as seen from another sentence. */
    List<Actor> seenFrom(int other) {
        return other - sentence <= REACH ? actors : List.of();
    }

    /** What stands for a group after a sentence that names {@code named} in a row. */
    Group after(List<Actor> named, int at) {
        return named.size() > 1 ? new Group(named, at) : this;
    }
}
