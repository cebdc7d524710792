package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Claim;

/** Whether what contradicts a standing halt enters the timeline (design §3.6). */
final class Admission {

    private static final int ENOUGH_PUBLISHERS = 2;
    private static final double ENOUGH_CONFIDENCE = 0.75;

    private Admission() {}

    /** Whether {@code claim} is told firmly enough to end a halt though nobody else says so. */
    static boolean isFirm(Claim claim) {
        return claim.attribution().isCompanysOwn() || claim.confidence() >= ENOUGH_CONFIDENCE;
    }

    /** Whether {@code contradiction} ends {@code halt}, or is merely disputed. */
    static boolean isGiven(Occurrence contradiction, Halt halt) {
        List<Tally> counted = countedAgainst(halt, contradiction);
        return !counted.isEmpty() && (isWellTold(counted) || isPoorlyTold(halt, firstPublished(counted)));
    }

    private static boolean isWellTold(List<Tally> tallies) {
        return Voices.publishers(tallies) >= ENOUGH_PUBLISHERS
                || tallies.stream().anyMatch(tally -> tally.statement().firm());
    }

    private static boolean isPoorlyTold(Halt halt, Instant contradicted) {
        List<Tally> told = halt.told().stream().flatMap(Occurrence::tallies).toList();
        return Voices.publishersBefore(contradicted, told) < ENOUGH_PUBLISHERS;
    }

    private static Instant firstPublished(List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> tally.first().article().published())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** An article that tells the halt as news does not take it back in the same breath by what else goes on. */
    private static List<Tally> countedAgainst(Halt halt, Occurrence contradiction) {
        Set<Bucket.Key> tellTheHalt = halt.told().stream()
                .flatMap(Occurrence::news)
                .map(tally -> tally.statement().key())
                .collect(Collectors.toSet());
        return contradiction
                .tallies()
                .filter(tally -> Collections.disjoint(tally.statement().beside(), tellTheHalt)
                        || isDatedAfter(halt, tally.statement()))
                .toList();
    }

    private static boolean isDatedAfter(Halt halt, Statement statement) {
        return statement
                .key()
                .told()
                .filter(date -> date.first().isAfter(halt.since()))
                .isPresent();
    }
}
