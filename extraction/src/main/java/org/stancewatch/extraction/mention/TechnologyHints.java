package org.stancewatch.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.Tag;

/** Takes an ordinary word for a technology where the article names it outright elsewhere, or a company that lives by it. */
public final class TechnologyHints {

    private final Catalogue catalogue;

    public TechnologyHints(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The readings of an article with its hints made technologies, or dropped. */
    public List<Reading> resolve(List<Reading> readings) {
        Map<String, Integer> named = new HashMap<>();
        Set<String> known = new HashSet<>();
        readings.stream().flatMap(this::named).forEach(technology -> named.merge(technology, 1, Integer::sum));
        readings.stream().flatMap(this::known).forEach(known::add);
        return readings.stream()
                .map(reading -> reading.all(Tag.HINT).isEmpty() ? reading : resolve(reading, named, known))
                .toList();
    }

    private Stream<String> named(Reading reading) {
        return reading.all(Tag.TECHNOLOGY, Tag.BRAND).stream()
                .flatMap(mention -> mention.technology(catalogue).stream());
    }

    private Stream<String> known(Reading reading) {
        return reading.all(Tag.COMPANY).stream().flatMap(company -> catalogue.business(company.value()).stream());
    }

    private Reading resolve(Reading reading, Map<String, Integer> named, Set<String> known) {
        List<Mention> mentions = new ArrayList<>(reading.mentions().stream()
                .filter(Predicate.not(TechnologyHints::isHint))
                .toList());
        reading.all(Tag.HINT).stream()
                .filter(hint -> isNeeded(reading) && isFirst(hint, reading))
                .flatMap(
                        hint -> technology(hint, reading, named, known)
                                .map(id -> Mention.of(Tag.TECHNOLOGY, id, hint.from(), hint.to()))
                                .stream())
                .forEach(mentions::add);
        return new Reading(
                reading.sentence(),
                mentions.stream().sorted(MentionFinder.ORDER).toList());
    }

    private static boolean isHint(Mention mention) {
        return mention.is(Tag.HINT);
    }

    // A sentence that names one outright says by itself what it is about.
    private boolean isNeeded(Reading reading) {
        return !reading.all(Tag.HINT).isEmpty() && named(reading).findAny().isEmpty();
    }

    // One word may hint at several.
    private static boolean isFirst(Mention hint, Reading reading) {
        return reading.all(Tag.HINT).stream()
                .filter(other -> other.from() == hint.from() && other.to() == hint.to())
                .findFirst()
                .filter(hint::equals)
                .isPresent();
    }

    private static Optional<String> technology(
            Mention hint, Reading reading, Map<String, Integer> named, Set<String> known) {
        List<String> ids = reading.all(Tag.HINT).stream()
                .filter(other -> other.from() == hint.from() && other.to() == hint.to())
                .map(Mention::value)
                .toList();
        return only(ids, known)
                .or(() -> ids.stream().filter(named::containsKey).max(Comparator.comparingInt(named::get)));
    }

    private static Optional<String> only(List<String> ids, Set<String> known) {
        List<String> both = ids.stream().filter(known::contains).toList();
        return both.size() == 1 ? Optional.of(both.get(0)) : Optional.empty();
    }
}
