package org.stancewatch.domain.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.domain.claim.Scope;

/** Positions by single audience and place; a cell that stands as what holds it gets none of its own. */
final class CurrentPositions {

    private CurrentPositions() {}

    /** The positions of {@code standings}, which come the widest first. */
    static List<Position> of(Map<Scope, Standing> standings) {
        List<Position> positions = new ArrayList<>();
        standings.forEach((cell, standing) -> {
            if (standing.since().isPresent()) {
                addUnlessHeld(standing.positionIn(cell), positions);
            }
        });
        return List.copyOf(positions);
    }

    private static void addUnlessHeld(Position position, List<Position> positions) {
        List<Position> holders = holdersOf(position.scope(), positions);
        if (holders.isEmpty() || !holders.stream().allMatch(holder -> sayTheSame(holder, position))) {
            positions.add(position);
        }
    }

    /** The stance of the narrowest position that holds {@code scope}, of several the hardest; empty where none does. */
    static Optional<Stance> stanceIn(Scope scope, List<Position> positions) {
        return holdersOf(scope, positions).stream().map(Position::stance).min(Comparator.naturalOrder());
    }

    /** The narrowest positions that hold {@code scope}. */
    static List<Position> holdersOf(Scope scope, List<Position> positions) {
        List<Position> holders = positions.stream()
                .filter(position -> position.scope().contains(scope))
                .toList();
        return holders.stream()
                .filter(holder -> holders.stream()
                        .noneMatch(
                                other -> !other.equals(holder) && holder.scope().contains(other.scope())))
                .toList();
    }

    private static boolean sayTheSame(Position one, Position other) {
        return one.stance() == other.stance()
                && one.since().equals(other.since())
                && one.act().equals(other.act())
                && one.until().equals(other.until())
                && one.ends().equals(other.ends());
    }
}
