package org.stancewatch.domain.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks tellings one question: news first, what is recalled only where news says nothing (design §3.3). */
final class Poll {

    /** An answer and the number of independent publishers who give it. */
    record Tally<V>(V answer, int publishers) {}

    private Poll() {}

    /** The best answer; empty where no telling gives one. */
    static <V> Optional<V> winner(
            List<Telling> tellings, Function<Telling, Optional<V>> question, Comparator<Tally<V>> bestFirst) {
        List<Telling> news = tellings.stream().filter(Telling::isNews).toList();
        List<Telling> recalled =
                tellings.stream().filter(telling -> !telling.isNews()).toList();
        return best(news, question, bestFirst).or(() -> best(recalled, question, bestFirst));
    }

    /** Better attested first. */
    static <V> Comparator<Tally<V>> byAttestation() {
        return Comparator.<Tally<V>>comparingInt(Tally::publishers).reversed();
    }

    private static <V> Optional<V> best(
            List<Telling> tellings, Function<Telling, Optional<V>> question, Comparator<Tally<V>> bestFirst) {
        Map<V, List<Telling>> byAnswer = new LinkedHashMap<>();
        tellings.forEach(telling -> question.apply(telling)
                .ifPresent(answer -> byAnswer.computeIfAbsent(answer, none -> new ArrayList<>())
                        .add(telling)));
        return byAnswer.entrySet().stream()
                .map(entry -> new Tally<>(entry.getKey(), Independence.publishers(entry.getValue())))
                .min(bestFirst)
                .map(Tally::answer);
    }
}
