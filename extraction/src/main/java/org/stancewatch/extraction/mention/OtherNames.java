package org.stancewatch.extraction.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Token;

/** Names that are no company's: of people, institutions, places, and words that only stand with a capital. */
final class OtherNames {

    private static final Set<String> LOCATIVES = Set.of("in", "en", "near", "around", "across");
    private static final Set<String> DEFINITE = Set.of("the", "la", "le", "l'", "les");
    private static final int ACRONYM = 6;

    private final List<Reading> readings;
    private final Set<String> persons;
    private final Set<String> words;

    OtherNames(List<Reading> readings, List<Candidate> candidates) {
        this.readings = readings;
        this.persons = persons(readings, candidates);
        this.words = plainWords(readings);
    }

    /** Whether it is none whatever else speaks for it. */
    boolean isNone(Candidate name) {
        Reading reading = readings.get(name.reading());
        return persons.contains(name.key())
                || words.contains(name.key().toLowerCase(Locale.ROOT))
                || isListed(reading, name)
                || isOwned(reading, name)
                || isInstitution(reading, name)
                || isTitled(reading, name);
    }

    /** Whether it may well be none: more than hints must speak for it. */
    boolean isDoubtful(Candidate name) {
        Reading reading = readings.get(name.reading());
        String before = reading.word(name.from() - 1);
        return LOCATIVES.contains(before) || DEFINITE.contains(before) && isAcronym(name.key());
    }

    // "Oakland", "Amnesty International"
    private static boolean isListed(Reading reading, Candidate name) {
        return reading.all(Tag.OTHER_NAME).stream()
                .anyMatch(other -> other.from() <= name.from() && other.to() >= name.to());
    }

    private static boolean isAcronym(String key) {
        return key.length() <= ACRONYM && key.equals(key.toUpperCase(Locale.ROOT));
    }

    // "King's Cross": of an unknown owner, one word; not "Ann Lee's Voxfield".
    private static boolean isOwned(Reading reading, Candidate name) {
        int owner = name.from() - 2;
        return name.isOneWord()
                && reading.word(name.from() - 1).equals("'s")
                && Candidates.isCapital(reading, owner)
                && reading.endingAt(Tag.FIRST_NAME, owner).isEmpty()
                && reading.mentions().stream().noneMatch(mention -> mention.covers(owner));
    }

    // "Lime Street", "Harvard University", "Conseil d'Orvault"
    private static boolean isInstitution(Reading reading, Candidate name) {
        return reading.all(Tag.INSTITUTION, Tag.OTHER_NAME).stream()
                        .anyMatch(other ->
                                other.is(Tag.INSTITUTION) && other.from() <= name.to() && other.to() > name.from())
                || isCapitalThirdParty(reading, name.to());
    }

    private static boolean isCapitalThirdParty(Reading reading, int at) {
        return Candidates.isCapital(reading, at)
                && reading.startingAt(Tag.THIRD_PARTY, at).isPresent();
    }

    // "Senator Okafor", "M. Delmas"
    private static boolean isTitled(Reading reading, Candidate name) {
        return reading.endingAt(Tag.HONORIFIC, name.from()).isPresent()
                || reading.word(name.from() - 1).equals(".")
                        && reading.endingAt(Tag.HONORIFIC, name.from() - 1).isPresent();
    }

    // Whom a first name or a title introduces is later called by the last one.
    private static Set<String> persons(List<Reading> readings, List<Candidate> candidates) {
        Set<String> persons = new HashSet<>();
        for (Reading reading : readings) {
            for (Mention first : reading.all(Tag.FIRST_NAME, Tag.HONORIFIC)) {
                int from = reading.word(first.to()).equals(".") ? first.to() + 1 : first.to();
                for (int at = from; at < Candidates.runEnd(reading, from); at++) {
                    persons.add(reading.sentence().token(at).form());
                }
            }
        }
        persons.addAll(calledByTheLastName(candidates));
        return persons;
    }

    // "Ngozi Okafor", later "Okafor": a company keeps its first word.
    private static Set<String> calledByTheLastName(List<Candidate> candidates) {
        Set<String> keys = candidates.stream().map(Candidate::key).collect(Collectors.toSet());
        return candidates.stream()
                .filter(name -> name.length() == 2 && keys.contains(name.tail()) && !keys.contains(name.head()))
                .flatMap(name -> List.of(name.key(), name.tail()).stream())
                .collect(Collectors.toSet());
    }

    // What also stands there in small letters is a word: "Black", "Palm".
    private static Set<String> plainWords(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.sentence().tokens().stream())
                .filter(token -> token.isWord() && !token.capitalised())
                .map(Token::word)
                .collect(Collectors.toSet());
    }
}
