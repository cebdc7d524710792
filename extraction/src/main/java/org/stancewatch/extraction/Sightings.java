package org.stancewatch.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.text.Sentence;

/**
 * What the stages before the predicates see of an article.
 *
 * @param read whether it is read at all; if not, the gate stopped it
 * @param companies ids of the companies named, by a brand too
 * @param technologies ids of the technologies named, by a brand too
 * @param sentences where the text was read, in order
 * @param triggers where a word that may move a stance stands
 */
public record Sightings(
        boolean read, Set<String> companies, Set<String> technologies, List<Place> sentences, List<Place> triggers) {

    /** A run of characters of the original text, in UTF-16 units. */
    public record Place(int start, int end) {

        /** Whether it shares a character with {@code other}. */
        public boolean meets(Place other) {
            return start < other.end && other.start < end;
        }

        private static Place of(Sentence sentence, int from, int to) {
            return new Place(
                    sentence.token(from).start(), sentence.token(to - 1).end());
        }
    }

    public Sightings {
        companies = Set.copyOf(companies);
        technologies = Set.copyOf(technologies);
        sentences = List.copyOf(sentences);
        triggers = List.copyOf(triggers);
    }

    /** What {@code readings} mention, a headline first; none where the article was not read. */
    static Sightings of(List<Reading> readings, Catalogue catalogue) {
        List<Reading> text = readings.stream().skip(1).toList();
        return new Sightings(
                !readings.isEmpty(),
                named(readings, Tag.COMPANY, name -> name.company(catalogue)),
                named(readings, Tag.TECHNOLOGY, name -> name.technology(catalogue)),
                text.stream()
                        .map(Reading::sentence)
                        .map(sentence -> Place.of(sentence, 0, sentence.size()))
                        .toList(),
                text.stream().flatMap(Sightings::triggers).toList());
    }

    private static Set<String> named(List<Reading> readings, Tag tag, Function<Mention, Optional<String>> id) {
        return readings.stream()
                .flatMap(reading -> reading.all(tag, Tag.BRAND).stream())
                .flatMap(mention -> id.apply(mention).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Place> triggers(Reading reading) {
        return reading.all(Tag.TRIGGER).stream().map(mention -> place(reading.sentence(), mention));
    }

    private static Place place(Sentence sentence, Mention mention) {
        return Place.of(sentence, mention.from(), Math.max(mention.to(), mention.from() + 1));
    }
}
