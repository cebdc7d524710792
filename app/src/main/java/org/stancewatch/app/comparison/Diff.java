package org.stancewatch.app.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.generation.AccountReader;
import org.stancewatch.app.generation.GenerationTopics;
import org.stancewatch.app.generation.Plans;
import org.stancewatch.app.topic.TopicSource;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.comparison.Account;
import org.stancewatch.domain.comparison.Comparison;
import org.stancewatch.domain.comparison.CountDifference;
import org.stancewatch.domain.comparison.Difference;
import org.stancewatch.domain.comparison.Knowledge;
import org.stancewatch.domain.comparison.Reason;
import org.stancewatch.domain.comparison.Reasons;
import org.stancewatch.domain.comparison.Side;
import org.stancewatch.schemas.topic.Generation;

/**
 * Two generations compared.
 *
 * @param a name of the one
 * @param b name of the other
 * @param rules by which rules they have read
 * @param unplanned names of replays of which is not known what they were asked to read: all of them is compared
 * @param unfinished names of replays that are still to tell more
 * @param comparison what was compared
 * @param differences its differences, each with its reasons
 */
public record Diff(
        String a,
        String b,
        ReadBy rules,
        List<String> unplanned,
        List<String> unfinished,
        Comparison comparison,
        List<Explained> differences) {

    public Diff {
        unplanned = List.copyOf(unplanned);
        unfinished = List.copyOf(unfinished);
        differences = List.copyOf(differences);
    }

    /** Of {@code a} as {@code source} and {@code plans} know it, and of {@code b}. */
    public static Diff of(Generation a, Generation b, TopicSource source, Plans plans) {
        return of(GenerationTopics.of(a, source, plans), GenerationTopics.of(b, source, plans));
    }

    /** By what the topics of both have now; the claims are read where something differs. */
    public static Diff of(GenerationTopics topicsA, GenerationTopics topicsB) {
        AccountReader readerA = new AccountReader(topicsA);
        AccountReader readerB = new AccountReader(topicsB);
        Account toldA = readerA.account();
        Account toldB = readerB.account();
        Comparison comparison = Comparison.of(toldA, toldB);
        Set<Pair> pairs = pairs(comparison);
        Map<Pair, Knowledge> knownA = pairs.isEmpty() ? Map.of() : readerA.knowledge(pairs, toldA);
        Map<Pair, Knowledge> knownB = pairs.isEmpty() ? Map.of() : readerB.knowledge(pairs, toldB);
        Map<Pair, List<Reason>> reasons = reasons(pairs, knownA, knownB);
        List<Explained> differences = comparison.differences().stream()
                .map(difference -> explained(difference, reasons))
                .toList();
        return new Diff(
                topicsA.generation().name(),
                topicsB.generation().name(),
                ReadBy.of(rules(topicsA, toldA, knownA), rules(topicsB, toldB, knownB)),
                names(GenerationTopics::isUnplanned, topicsA, topicsB),
                names(topics -> !topics.isDone(), topicsA, topicsB),
                comparison,
                differences);
    }

    public boolean isEqual() {
        return comparison.isEqual();
    }

    /** What {@code side} is called. */
    public String name(Side side) {
        return side == Side.A ? a : b;
    }

    /** By which rules each side has read what {@code reason} is about: where nothing tells, by those of all else that it has read. */
    ReadBy readBy(Reason.OfReading reason) {
        return ReadBy.of(read(Side.A, reason), read(Side.B, reason));
    }

    private Stream<String> read(Side side, Reason.OfReading reason) {
        Optional<String> version = reason.rules(side);
        return version.isPresent() ? version.stream() : rules.of(side).stream();
    }

    private static Stream<String> rules(GenerationTopics topics, Account told, Map<Pair, Knowledge> known) {
        return Stream.of(
                        topics.rules().stream(),
                        told.rules().stream(),
                        known.values().stream().flatMap(Knowledge::rules))
                .flatMap(versions -> versions);
    }

    private static List<String> names(Predicate<GenerationTopics> which, GenerationTopics... of) {
        return Stream.of(of)
                .filter(which)
                .map(topics -> topics.generation().name())
                .distinct()
                .toList();
    }

    private static Set<Pair> pairs(Comparison comparison) {
        return comparison.differences().stream()
                .filter(difference -> !(difference instanceof CountDifference))
                .flatMap(difference -> difference.pairs().stream())
                .collect(Collectors.toSet());
    }

    private static Map<Pair, List<Reason>> reasons(
            Set<Pair> pairs, Map<Pair, Knowledge> ofA, Map<Pair, Knowledge> ofB) {
        Map<Pair, List<Reason>> reasons = new TreeMap<>();
        pairs.forEach(pair -> reasons.put(pair, Reasons.of(pair, known(ofA, pair), known(ofB, pair))));
        return reasons;
    }

    private static Knowledge known(Map<Pair, Knowledge> knowledge, Pair pair) {
        return Objects.requireNonNull(knowledge.get(pair), "every pair was asked for");
    }

    /** Counts follow from positions, whose differences tell why. */
    private static Explained explained(Difference difference, Map<Pair, List<Reason>> reasons) {
        if (difference instanceof CountDifference) {
            return new Explained(difference, List.of());
        }
        List<Reason> ofPairs = difference.pairs().stream()
                .flatMap(pair -> reasons.getOrDefault(pair, List.of()).stream())
                .distinct()
                .toList();
        return new Explained(difference, Reasons.forGround(difference.ground(), ofPairs));
    }
}
