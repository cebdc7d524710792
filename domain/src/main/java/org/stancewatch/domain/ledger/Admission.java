package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.ActClass;

/** Whether what contradicts a standing halt enters the timeline (design §3.6). */
final class Admission {

    private static final int ENOUGH_PUBLISHERS = 2;
    private static final double ENOUGH_CONFIDENCE = 0.75;

    private Admission() {}

    /** Whether {@code contradiction} ends {@code halt}, or is merely disputed. */
    static boolean isGiven(Occurrence contradiction, Halt halt) {
        List<Telling> counted = countedAgainst(halt, contradiction);
        return !counted.isEmpty() && (isWellTold(counted) || isPoorlyTold(halt, firstPublished(counted)));
    }

    private static boolean isWellTold(List<Telling> tellings) {
        return Independence.publishers(tellings) >= ENOUGH_PUBLISHERS
                || tellings.stream()
                        .map(Telling::claim)
                        .anyMatch(claim ->
                                claim.attribution().isCompanysOwn() || claim.confidence() >= ENOUGH_CONFIDENCE);
    }

    private static boolean isPoorlyTold(Halt halt, Instant contradicted) {
        List<Telling> before = halt.told().stream()
                .flatMap(event -> event.tellings().stream())
                .filter(telling -> telling.article().published().isBefore(contradicted))
                .toList();
        return Independence.publishers(before) < ENOUGH_PUBLISHERS;
    }

    private static Instant firstPublished(List<Telling> tellings) {
        return tellings.stream()
                .map(telling -> telling.article().published())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** An article that tells the halt as news does not take it back in the same breath by what else goes on. */
    private static List<Telling> countedAgainst(Halt halt, Occurrence contradiction) {
        if (contradiction.actClass() == ActClass.RELEASE) {
            return contradiction.tellings();
        }
        Set<String> tellTheHalt = halt.told().stream()
                .flatMap(event -> event.news().stream())
                .map(Telling::articleId)
                .collect(Collectors.toSet());
        return contradiction.tellings().stream()
                .filter(telling -> !tellTheHalt.contains(telling.articleId()) || isDatedAfter(halt, telling))
                .toList();
    }

    private static boolean isDatedAfter(Halt halt, Telling telling) {
        return telling.claim()
                .effective()
                .filter(date -> date.first().isAfter(halt.since()))
                .isPresent();
    }
}
