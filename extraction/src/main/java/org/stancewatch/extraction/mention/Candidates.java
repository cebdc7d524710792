package org.stancewatch.extraction.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Token;

/** Finds the runs of capitalised words of an article that no entry of a lexicon explains. */
final class Candidates {

    private static final int LONGEST_NAME = 5;
    private static final Set<String> PURE_LEGAL =
            Set.of("inc", "ltd", "llc", "plc", "corp", "gmbh", "ag", "sa", "sas", "sarl", "se", "nv", "co", "limited");
    private static final Set<String> NO_NAME =
            Set.of("i", "mr", "mrs", "ms", "dr", "sir", "m", "mme", "ai", "ia", "ceo", "pdg", "x");
    /** Amid a name: "Wizards of the Coast", "Pain du Jour". */
    private static final Set<String> INNER = Set.of("&", "of", "the", "and", "de", "d'", "du", "des", "la", "le", "et");

    private static final Set<String> OF_HOUSE = Set.of("de", "d'", "du", "des");

    private static final Set<Tag> TAKEN = EnumSet.of(
            Tag.COMPANY,
            Tag.BRAND,
            Tag.PLACE,
            Tag.THIRD_PARTY,
            Tag.MONTH,
            Tag.WEEKDAY,
            Tag.COMPANY_NOUN,
            Tag.PRONOUN,
            Tag.POSSESSIVE,
            Tag.RELATIVE,
            Tag.NEGATION,
            Tag.CLAUSE,
            Tag.PREPOSITION,
            Tag.UNTIL,
            Tag.WHILE,
            Tag.REPORT,
            Tag.NUMBER,
            Tag.IF,
            Tag.OFFICER,
            Tag.HONORIFIC);

    private final Set<String> stopwords;
    private final boolean bareNouns;

    Candidates(Set<String> stopwords, boolean bareNouns) {
        this.stopwords = stopwords;
        this.bareNouns = bareNouns;
    }

    /** The candidates in order; none in a headline whose words all have capitals. */
    List<Candidate> of(List<Reading> readings) {
        List<Candidate> found = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            if (tellsNames(readings.get(r))) {
                addAll(r, readings.get(r), found);
            }
        }
        return found;
    }

    static boolean tellsNames(Reading reading) {
        return !Capitals.areOfTitle(reading.sentence());
    }

    private void addAll(int index, Reading reading, List<Candidate> found) {
        for (int at = 0; at < reading.size(); ) {
            int from = begin(reading, at);
            int to = runEnd(reading, from);
            key(reading, from, to).ifPresent(key -> found.add(new Candidate(index, from, to, key)));
            at = Math.max(to, at + 1);
        }
    }

    // "The Voxfield app", "Rival Beacon Patrol": the name begins behind what opens the sentence; but « Radio Garonne ».
    private int begin(Reading reading, int at) {
        if (!Capitals.areDue(reading.sentence(), at) || !isCapital(reading, at + 1)) {
            return at;
        }
        boolean cue = bareNouns
                && reading.at(Tag.COMPANY_CUE, at)
                        .filter(word -> word.length() == 1)
                        .isPresent();
        return cue || stopwords.contains(reading.word(at)) || reading.word(at).endsWith("'") ? at + 1 : at;
    }

    /** The token behind the words with a capital that begin at {@code from}. */
    static int capitalsEnd(Reading reading, int from) {
        int end = from;
        while (isCapital(reading, end)) {
            end++;
        }
        return end;
    }

    static int runEnd(Reading reading, int from) {
        int end = from;
        while (end < reading.size() && end - from < LONGEST_NAME && isNamePart(reading, end, from)) {
            end += isInner(reading, end, from) ? innerLength(reading, end, from) : 1;
        }
        return Math.min(end, reading.size());
    }

    private static boolean isNamePart(Reading reading, int at, int from) {
        Token token = reading.sentence().token(at);
        boolean first = at == from;
        boolean part = isCapital(reading, at) && (token.form().length() > 1 || !first)
                || !first && (isInner(reading, at, from) || isShortNumber(token))
                || first && isCamelCase(token);
        return part && (!isTaken(reading, at) || beginsName(reading, at) || isInner(reading, at, from));
    }

    static boolean isCapital(Reading reading, int at) {
        if (at < 0 || at >= reading.size()) {
            return false;
        }
        Token token = reading.sentence().token(at);
        return token.isWord() && token.capitalised();
    }

    private static boolean isShortNumber(Token token) {
        return Character.isDigit(token.form().charAt(0)) && token.form().length() < 3;
    }

    // "eToro", "iHeart"
    private static boolean isCamelCase(Token token) {
        return token.form().length() > 2
                && token.isWord()
                && token.form().chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean isInner(Reading reading, int at, int from) {
        return INNER.contains(reading.word(at)) && innerLength(reading, at, from) > 0;
    }

    // The words of a particle between two capitals: "of the" is two.
    private static int innerLength(Reading reading, int at, int from) {
        if (reading.word(at).equals("&")) {
            return isCapital(reading, at + 1) ? 1 : 0;
        }
        boolean english = reading.word(at).equals("of") && reading.word(at + 1).equals("the");
        if (english) {
            return isFree(reading, at + 2) ? 2 : 0;
        }
        return isHouse(reading, from) ? particle(reading, at) : 0;
    }

    // "Banque de la Vézère", "Mutuelle d'Arvor": behind a noun for a company the particle belongs to the name.
    private static boolean isHouse(Reading reading, int at) {
        return reading.endingAt(Tag.COMPANY_CUE, at + 1).isPresent() && isCapital(reading, at);
    }

    private static int particle(Reading reading, int at) {
        boolean article = Set.of("la", "l'").contains(reading.word(at + 1))
                && reading.word(at).equals("de");
        int behind = article ? at + 2 : at + 1;
        return OF_HOUSE.contains(reading.word(at)) && isFree(reading, behind) ? behind - at : 0;
    }

    // "la Banque Delorme", "Bristol Robotics": a word for a company, or a place, before a name.
    private static boolean beginsName(Reading reading, int at) {
        return beginsWithNoun(reading, at) || isOfName(reading, at);
    }

    private static boolean isFree(Reading reading, int at) {
        return isCapital(reading, at) && !isTaken(reading, at);
    }

    private static boolean isNoun(Reading reading, int at) {
        return at > 0
                && reading.at(Tag.COMPANY_NOUN, at)
                        .filter(noun -> noun.to() == at + 1 && noun.length() > 1)
                        .isPresent();
    }

    // "Swiss Post", "Vienna Insurance Group": a place, then what names of companies end with.
    private static boolean isOfName(Reading reading, int at) {
        return reading.at(Tag.PLACE, at).filter(place -> place.length() == 1).isPresent()
                && isFree(reading, at + 1)
                && (Signs.isCompanyHead(reading, at + 1)
                        || isFree(reading, at + 2) && Signs.isCompanyHead(reading, at + 2));
    }

    /** Whether a noun for a company begins the name: "la Banque Delorme", "la Banque de la Vézère". */
    static boolean beginsWithNoun(Reading reading, int at) {
        return isNoun(reading, at)
                && (isFree(reading, at + 1) || isHouse(reading, at) && particle(reading, at + 1) > 0);
    }

    private static boolean isTaken(Reading reading, int at) {
        return reading.mentions().stream().anyMatch(mention -> mention.covers(at) && TAKEN.contains(mention.tag()));
    }

    private Optional<String> key(Reading reading, int from, int to) {
        if (to <= from) {
            return Optional.empty();
        }
        List<Token> tokens = reading.sentence().tokens().subList(from, to);
        String first = tokens.get(0).word();
        if (NO_NAME.contains(first)
                || stopwords.contains(first)
                || tokens.size() == 1 && Capitals.areDue(reading.sentence(), from) && isKnownWord(reading, from)
                || reading.startingAt(Tag.FIRST_NAME, from).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(tokens.stream()
                        .filter(token -> !PURE_LEGAL.contains(token.word()))
                        .map(Token::form)
                        .collect(Collectors.joining(" ")))
                .filter(key -> !key.isBlank());
    }

    private static boolean isKnownWord(Reading reading, int at) {
        return reading.mentions().stream().anyMatch(mention -> mention.covers(at));
    }
}
