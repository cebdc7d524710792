package org.stancewatch.domain.comparison;

import java.util.Set;
import java.util.SortedSet;
import org.stancewatch.domain.claim.Pair;

/** Something that two generations tell differently. */
public sealed interface Difference permits AlertDifference, PositionDifference, CountDifference {

    Change change();

    /** The pairs whose claims may tell why. */
    SortedSet<Pair> pairs();

    /** Ids of the articles that it rests on, where known. */
    Set<String> ground();
}
