package org.stancewatch.domain.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.ledger.Position;

/** Positions of two generations, by pair and scope. */
final class PositionComparison {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::pair)
            .thenComparing(place -> place.scope().toString());

    private record Place(Pair pair, Scope scope) {}

    private PositionComparison() {}

    static Comparison.Part<PositionDifference> of(Account a, Account b) {
        Map<Place, Position> ofA = positions(a);
        Map<Place, Position> ofB = positions(b);
        List<Place> places = places(ofA, ofB);
        List<PositionDifference> differences = new ArrayList<>();
        int beyond = 0;
        for (Place place : places) {
            if (!a.horizon().holds(place.pair()) || !b.horizon().holds(place.pair())) {
                beyond++;
            } else if (!says(ofA, place).equals(says(ofB, place))) {
                differences.add(difference(place, ofA, ofB));
            }
        }
        return new Comparison.Part<>(places.size() - beyond, differences, beyond);
    }

    private static Map<Place, Position> positions(Account account) {
        Map<Place, Position> positions = new TreeMap<>(ORDER);
        account.timelines()
                .forEach(timeline -> timeline.positions()
                        .forEach(position -> positions.put(new Place(timeline.pair(), position.scope()), position)));
        return positions;
    }

    private static List<Place> places(Map<Place, Position> ofA, Map<Place, Position> ofB) {
        SortedSet<Place> places = new TreeSet<>(ORDER);
        places.addAll(ofA.keySet());
        places.addAll(ofB.keySet());
        return List.copyOf(places);
    }

    private static Optional<Words> says(Map<Place, Position> positions, Place place) {
        return Optional.ofNullable(positions.get(place)).map(Words::of);
    }

    private static PositionDifference difference(Place place, Map<Place, Position> ofA, Map<Place, Position> ofB) {
        Sides<Position> sides = new Sides<>(Optional.ofNullable(ofA.get(place)), Optional.ofNullable(ofB.get(place)));
        return new PositionDifference(place.pair(), place.scope(), sides);
    }
}
