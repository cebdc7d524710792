package org.stancewatch.domain.ledger.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** §3.9: papers of one owner or one agency count once, those joined through a third too. */
final class Publishers {

    private Publishers() {}

    /** How many independent publishers tell this. */
    static int of(Collection<Told> told) {
        List<Set<String>> clusters = new ArrayList<>();
        for (Told one : told) {
            Set<String> cluster = new HashSet<>(one.names());
            List<Set<String>> joined =
                    clusters.stream().filter(other -> meet(other, one.names())).toList();
            joined.forEach(cluster::addAll);
            clusters.removeAll(joined);
            clusters.add(cluster);
        }
        return clusters.size();
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
