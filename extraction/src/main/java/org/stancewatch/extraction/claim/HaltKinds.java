package org.stancewatch.extraction.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.extraction.lexicon.Models;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.predicate.Predicate;

/**
 * Tells the kinds of halt apart by weighed signs: whether it has an end, which makes it a moratorium whatever the word; whether
 * a group is refused, which makes it a ban; whether a contract or a product ends, which makes it a withdrawal.
 */
final class HaltKinds {

    private static final int CONTRACT_REACH = 4;
    private static final int OWN_REACH = 4;
    /** What the grammar shows of a reading that may tell the kind of its halt. */
    private static final Set<String> TELLING = Set.of(
            "head",
            "last",
            "rule",
            "word",
            "form",
            "tense",
            "standing",
            "negated",
            "passive",
            "actor-brand",
            "actor-brand&passive");

    private final Models models;

    HaltKinds(Models models) {
        this.models = models;
    }

    /** What {@code predicate} shows of the kind of its halt; nothing where it is none. */
    static Set<String> signs(Predicate predicate, Set<String> audiences) {
        if (predicate.act().actClass() != ActClass.HALT) {
            return Set.of();
        }
        Set<String> signs = predicate.features().stream()
                .filter(feature -> TELLING.contains(feature.split("=", 2)[0]))
                .collect(Collectors.toCollection(HashSet::new));
        signs.add("told=" + predicate.act());
        signs.add("of=" + predicate.theme().technology());
        audiences.forEach(audience -> signs.add("for=" + audience));
        List.of(predicate.rule().split("·")).forEach(role -> signs.add("role=" + role));
        signs.addAll(surroundings(predicate, audiences));
        return signs;
    }

    private static Set<String> surroundings(Predicate predicate, Set<String> audiences) {
        Set<String> signs = new HashSet<>();
        if (audiences.stream().anyMatch(audience -> !audience.equals(Scope.EVERYONE))) {
            signs.add("group");
        }
        if (predicate.reading().has(Tag.CONTRACT, predicate.from(), predicate.to() + CONTRACT_REACH)) {
            signs.add("contract");
        }
        if (inZone(predicate, Tag.OPEN_END)) {
            signs.add("for-now");
        }
        if (isOwn(predicate)) {
            signs.add("own");
        }
        if (isGivenTo(predicate)) {
            signs.add("given-to");
        }
        return signs;
    }

    // "Our previously proposed tool", "its plan for": what is given up, not what is refused to others.
    private static boolean isOwn(Predicate predicate) {
        int theme = predicate.theme().from();
        return theme >= predicate.to()
                && predicate.reading().has(Tag.POSSESSIVE, Math.max(predicate.to(), theme - OWN_REACH), theme);
    }

    private static boolean inZone(Predicate predicate, Tag tag) {
        return predicate.reading().all(tag).stream()
                .anyMatch(mention -> mention.from() >= predicate.zoneFrom() && mention.from() < predicate.zoneTo());
    }

    private static boolean isGivenTo(Predicate predicate) {
        return predicate.reading().all(Tag.AUDIENCE).stream()
                .filter(mention -> mention.from() >= predicate.to() && mention.from() < predicate.zoneTo())
                .anyMatch(mention -> predicate
                        .reading()
                        .at(Tag.PREPOSITION, mention.from() - 1)
                        .isPresent());
    }

    /** {@code draft} with its kind, where it is a halt, beside {@code all} the others of its article. */
    Draft told(Draft draft, List<Draft> all) {
        if (draft.act().actClass() != ActClass.HALT) {
            return draft;
        }
        Set<String> signs = signs(draft, all);
        return draft.as(kind(signs)).signed(signs);
    }

    private static Set<String> signs(Draft draft, List<Draft> all) {
        Set<String> signs = new HashSet<>(draft.origin().signs());
        signs.add("until="
                + draft.until().map(until -> until.getClass().getSimpleName()).orElse("none"));
        Map<Act, String> later = Map.of(Act.EXTENSION, "extended", Act.RESUMPTION, "resumed");
        all.stream()
                .filter(other -> other.isOf(draft) && later.containsKey(other.act()))
                .forEach(other -> signs.add(later.get(other.act())));
        if (draft.background()) {
            signs.add("background");
        }
        return signs;
    }

    private Act kind(Set<String> signs) {
        if (models.moratorium().probability(signs) >= 0.5) {
            return Act.MORATORIUM;
        }
        return models.withdrawal().probability(signs) >= 0.5 ? Act.WITHDRAWAL : Act.BAN;
    }
}
