package org.stancewatch.systemtests.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.stancewatch.domain.ledger.Alert;

/**
 * How what stands on the topics differs from what must stand, a line for each difference.
 *
 * @param lost alerts that must stand and do not; revisions missing in the numbering of an alert
 * @param doubled revisions that are there twice; contents that stand more often than they must
 * @param wrong alerts that stand and must not; positions and technologies that differ
 */
public record Verdict(List<String> lost, List<String> doubled, List<String> wrong) {

    /** Nothing lost, nothing doubled, nothing wrong. */
    public static final Verdict CLEAN = new Verdict(List.of(), List.of(), List.of());

    public static Verdict of(TopicsContent content, Answer expected) {
        Findings findings = new Findings();
        Answer actual = content.answer();
        findings.revisions(content.revisions());
        findings.alerts(actual.alerts(), expected.alerts());
        findings.differences("position", actual.positions(), expected.positions());
        findings.differences("technology", actual.stances(), expected.stances());
        return new Verdict(findings.lost, findings.doubled, findings.wrong);
    }

    private static final class Findings {

        private final List<String> lost = new ArrayList<>();
        private final List<String> doubled = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();

        void revisions(Collection<Alert> revisions) {
            SortedMap<String, SortedMap<Integer, Integer>> numbers = new TreeMap<>();
            revisions.forEach(alert -> numbers.computeIfAbsent(alert.id(), none -> new TreeMap<>())
                    .merge(alert.revision(), 1, Integer::sum));
            numbers.forEach((id, times) -> {
                times.forEach((revision, count) -> addIf(count > 1, doubled, id + " revision " + revision));
                addIf(times.lastKey() > times.size(), lost, id + ": only revisions " + times.keySet());
            });
        }

        <K> void alerts(Map<K, Long> actual, Map<K, Long> expected) {
            counts(actual, expected, (content, times) -> {
                long surplus = times - expected.getOrDefault(content, 0L);
                addIf(surplus < 0, lost, content.toString());
                addIf(surplus > 0, expected.containsKey(content) ? doubled : wrong, content.toString());
            });
        }

        <V> void differences(String what, Map<String, V> actual, Map<String, V> expected) {
            var keys = new TreeSet<>(actual.keySet());
            keys.addAll(expected.keySet());
            keys.stream()
                    .filter(key -> !Objects.equals(actual.get(key), expected.get(key)))
                    .forEach(key ->
                            wrong.add(what + " " + key + ": is " + actual.get(key) + ", must be " + expected.get(key)));
        }

        private static <K> void counts(Map<K, Long> actual, Map<K, Long> expected, BiConsumer<K, Long> judge) {
            actual.forEach(judge);
            expected.keySet().stream()
                    .filter(content -> !actual.containsKey(content))
                    .forEach(content -> judge.accept(content, 0L));
        }

        private static void addIf(boolean holds, List<String> findings, String finding) {
            if (holds) {
                findings.add(finding);
            }
        }
    }
}
