package org.stancewatch.schemas.topic;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The number of partitions, one for all topics and settled when the first is created: the partition of a key follows from
 * it, and with the key lies its state.
 */
public final class PartitionCount {

    private PartitionCount() {}

    /**
     * The number all topics of {@code found} have; empty where there are none.
     *
     * @param found partitions by topic
     * @param said what the configuration says, where it says anything
     * @throws PartitionMismatchException where a topic has another number than most, or all have another than is said
     */
    public static OptionalInt of(Map<String, Integer> found, OptionalInt said) {
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        int usual = mostFrequent(found);
        requireEqual(new TreeMap<>(found), usual);
        if (said.isPresent() && said.getAsInt() != usual) {
            throw new PartitionMismatchException("topics.partitions: is " + said.getAsInt() + ", but "
                    + Topics.ARTICLE.name() + " and the other topics have " + usual
                    + " and keys would move: say " + usual + ", or leave it out");
        }
        return OptionalInt.of(usual);
    }

    private static void requireEqual(SortedMap<String, Integer> found, int usual) {
        found.forEach((topic, count) -> {
            if (count != usual) {
                throw new PartitionMismatchException(topic + ": partitions: has " + count + ", the other topics have "
                        + usual + "; its keys are no longer where their state is: see docs/operations.md, Partitions");
            }
        });
    }

    /** Of two numbers as frequent, the lower: partitions are added, never taken away. */
    private static int mostFrequent(Map<String, Integer> found) {
        Map<Integer, Long> topics =
                found.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = Collections.max(topics.values());
        return topics.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .orElseThrow();
    }
}
