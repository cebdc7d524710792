package org.stancewatch.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks what is told one question: news first, what is recalled only where news says nothing (design §3.3). */
final class Poll {

    /** An answer and the number of independent publishers who give it. */
    record Vote<V>(V answer, int publishers) {}

    private Poll() {}

    /** The best answer; empty where no statement gives one. */
    static <V> Optional<V> winner(
            Collection<Tally> tallies, Function<Statement, Optional<V>> question, Comparator<Vote<V>> bestFirst) {
        List<Tally> news = tallies.stream().filter(Tally::isNews).toList();
        List<Tally> recalled = tallies.stream().filter(tally -> !tally.isNews()).toList();
        return best(news, question, bestFirst).or(() -> best(recalled, question, bestFirst));
    }

    /** Better attested first. */
    static <V> Comparator<Vote<V>> byAttestation() {
        return Comparator.<Vote<V>>comparingInt(Vote::publishers).reversed();
    }

    private static <V> Optional<V> best(
            Collection<Tally> tallies, Function<Statement, Optional<V>> question, Comparator<Vote<V>> bestFirst) {
        Map<V, List<Tally>> byAnswer = new LinkedHashMap<>();
        tallies.forEach(tally -> question.apply(tally.statement())
                .ifPresent(answer -> byAnswer.computeIfAbsent(answer, none -> new ArrayList<>())
                        .add(tally)));
        return byAnswer.entrySet().stream()
                .map(entry -> new Vote<>(entry.getKey(), Voices.publishers(entry.getValue())))
                .min(bestFirst)
                .map(Vote::answer);
    }
}
