package org.stancewatch.extraction.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.ContainmentTree;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.predicate.Predicate;

/** Reads for whom and where an act holds. */
final class ScopeReader {

    private static final int PLACE_REACH = 12;

    private final Reading reading;

    ScopeReader(Reading reading) {
        this.reading = reading;
    }

    /** The audiences told in the clause, the most specific alone; empty where none is. */
    Set<String> audiences(Predicate predicate) {
        Set<String> told = reading.all(Tag.AUDIENCE).stream()
                .filter(mention -> mention.from() >= Math.min(predicate.from(), themeFrom(predicate))
                                && mention.from() < objectEnd(predicate)
                        || precedes(mention, predicate))
                .map(Mention::value)
                .collect(Collectors.toCollection(TreeSet::new));
        ContainmentTree tree = Scope.audienceTree();
        told.removeIf(outer -> told.stream().anyMatch(inner -> !inner.equals(outer) && tree.contains(outer, inner)));
        return told;
    }

    // A theme parted from its verb stands in an apposition: what is told there is not told of the act.
    private int themeFrom(Predicate predicate) {
        int theme = predicate.theme().from();
        boolean parted = theme >= 0
                && theme < predicate.from()
                && reading.sentence().tokens().subList(theme, predicate.from()).stream()
                        .anyMatch(token -> token.is(","));
        return theme < 0 || parted ? predicate.from() : theme;
    }

    // "law enforcement would have to do without …", "police may no longer use …": the barred as subject.
    private static boolean precedes(Mention mention, Predicate predicate) {
        return mention.to() <= predicate.from()
                && predicate.from() - mention.to() <= 3
                && mention.from() >= predicate.zoneFrom();
    }

    private int objectEnd(Predicate predicate) {
        int end = Math.max(predicate.to(), predicate.theme().to());
        for (int at = end; at < predicate.zoneTo(); at++) {
            if (Set.of(",", ";", "–", "—", "(").contains(reading.word(at)) && !goesOn(at)
                    || reading.startingAt(Tag.UNTIL, at).isPresent()
                    || reading.startingAt(Tag.WHILE, at).isPresent()) {
                return at;
            }
        }
        return predicate.zoneTo();
    }

    // "…, neither to police nor to companies"
    private boolean goesOn(int at) {
        return Set.of("neither", "nor", "either", "including", "especially", "ni", "notamment")
                .contains(reading.word(at + 1));
    }

    /** The places the act is limited to; several states of one country are the country. */
    List<String> places(Predicate predicate) {
        int from = Math.min(predicate.from(), themeFrom(predicate));
        int to = Math.min(
                objectEnd(predicate), Math.max(predicate.to(), predicate.theme().to()) + PLACE_REACH);
        List<String> places = reading.all(Tag.PLACE).stream()
                .filter(place -> place.from() >= from && place.from() < to && !isOrigin(place))
                .map(Mention::value)
                .distinct()
                .toList();
        if (places.size() > 1
                && places.stream().map(ScopeReader::country).distinct().count() == 1) {
            return List.of(country(places.get(0)));
        }
        return places;
    }

    // "the Israeli firm" is no place of the act.
    private boolean isOrigin(Mention place) {
        return reading.startingAt(Tag.COMPANY_CUE, place.to()).isPresent()
                || reading.at(Tag.COMPANY_NOUN, place.from()).isPresent();
    }

    private static String country(String place) {
        return place.substring(0, 2);
    }
}
