package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/**
 * What others hold against the companies of an article.
 *
 * @param sentences those that speak of protest, -1 for the headline
 * @param disputed whether a report is said to be false
 */
record Contest(Set<Integer> sentences, boolean disputed) {

    private static final int HEADLINE = -1;

    static Contest in(Reading title, List<Reading> article) {
        List<Reading> all = Stream.concat(Stream.of(title), article.stream()).toList();
        return new Contest(
                all.stream()
                        .filter(reading -> !reading.all(Tag.CONTEST).isEmpty())
                        .map(reading -> reading.sentence().index())
                        .collect(Collectors.toSet()),
                all.stream()
                        .anyMatch(
                                reading -> !reading.all(Tag.DENIAL, Tag.ALLEGED).isEmpty()));
    }

    /** Whether a sentence, one beside it or the headline speaks of protest. */
    boolean isNear(Reading reading) {
        int at = reading.sentence().index();
        return sentences.contains(HEADLINE)
                || IntStream.rangeClosed(at - 1, at + 1).anyMatch(sentences::contains);
    }
}
