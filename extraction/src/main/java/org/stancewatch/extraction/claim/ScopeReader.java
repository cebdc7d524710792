package org.stancewatch.extraction.claim;

import java.util.List;
import java.util.Optional;
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
    private static final int FRONT = 2;
    private static final int MANY = 3;
    private static final int OWN_REACH = 2;
    private static final Set<String> OWN = Set.of("private-sector", "creators");
    private static final Set<String> AGENT = Set.of("by", "par");

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
                .filter(mention -> !isOwn(mention))
                .map(Mention::value)
                .collect(Collectors.toCollection(TreeSet::new));
        ContainmentTree tree = Scope.audienceTree();
        told.removeIf(outer -> told.stream().anyMatch(inner -> !inner.equals(outer) && tree.contains(outer, inner)));
        return told;
    }

    // "in its shops", "across our apps": where the company itself uses it.
    private boolean isOwn(Mention mention) {
        return OWN.contains(mention.value())
                && mention.length() == 1
                && reading.has(Tag.POSSESSIVE, mention.from() - OWN_REACH, mention.from());
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
                    || recalls(at)
                    || reading.startingAt(Tag.UNTIL, at).isPresent()
                    || reading.startingAt(Tag.WHILE, at).isPresent()) {
                return at;
            }
        }
        return predicate.zoneTo();
    }

    // "after its licence was suspended in California"
    private boolean recalls(int at) {
        return reading.startingAt(Tag.ATTACHED, at).isPresent()
                && reading.startingAt(Tag.RECALL, at).isPresent();
    }

    // "…, neither to police nor to companies", "in Phoenix, | Dallas and Houston"
    private boolean goesOn(int at) {
        return new Coordination(reading).isListed(at)
                || Set.of("neither", "nor", "either", "including", "especially", "ni", "notamment")
                        .contains(reading.word(at + 1));
    }

    /**
     * The places the act is limited to; several states of one country are the country, and many
     * countries none in particular.
     *
     * @param here the place told last before
     */
    List<String> places(Predicate predicate, Optional<String> here) {
        int from = Math.min(predicate.from(), themeFrom(predicate));
        int to = Math.min(
                objectEnd(predicate), Math.max(predicate.to(), predicate.theme().to()) + PLACE_REACH);
        List<String> places = reading.all(Tag.PLACE).stream()
                .filter(place -> place.from() >= from && place.from() < to
                        || place.from() >= predicate.zoneFrom()
                                && place.from() < from
                                && (isHome(place) || isFront(place)))
                .filter(place -> !isOrigin(place))
                .map(Mention::value)
                .distinct()
                .toList();
        return places.isEmpty() ? here(from, to, here).stream().toList() : together(places);
    }

    // Several states are their country; a long list tells no place.
    private static List<String> together(List<String> places) {
        boolean parts = places.size() > 1
                && places.stream().map(ScopeReader::country).distinct().count() == 1;
        if (parts) {
            return List.of(country(places.get(0)));
        }
        return places.size() < MANY ? places : List.of();
    }

    // "in the country": that of the sentence, or the one told before.
    private Optional<String> here(int from, int to, Optional<String> before) {
        return reading.between(Tag.HERE, from, to)
                .findFirst()
                .flatMap(here -> lastPlace(here.from()).or(() -> before));
    }

    /** The place told last in the first tokens of the sentence. */
    Optional<String> lastPlace(int to) {
        return reading.between(Tag.PLACE, 0, to)
                .filter(place -> !isOrigin(place))
                .map(Mention::value)
                .reduce((first, last) -> last);
    }

    // "US residents", "users in Europe"
    private boolean isHome(Mention place) {
        return reading.startingAt(Tag.RESIDENTS, place.to()).isPresent()
                || reading.endingAt(Tag.RESIDENTS, place.from()).isPresent()
                || reading.endingAt(Tag.RESIDENTS, place.from() - 1).isPresent();
    }

    // "In Italy, …"
    private boolean isFront(Mention place) {
        return place.from() <= FRONT
                && reading.endingAt(Tag.PREPOSITION, place.from()).isPresent()
                && reading.word(place.to()).equals(",");
    }

    // "the Israeli firm", "suspended by California" are no place of the act.
    private boolean isOrigin(Mention place) {
        return reading.startingAt(Tag.COMPANY_CUE, place.to()).isPresent()
                || reading.at(Tag.COMPANY_NOUN, place.from()).isPresent()
                || AGENT.contains(reading.word(place.from() - 1));
    }

    private static String country(String place) {
        return place.substring(0, 2);
    }
}
