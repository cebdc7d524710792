package org.stancewatch.extraction.mention;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Token;

/** What shows, by itself, that a name is a company's: the words beside it, its legal form. What it does, {@link Deeds} tells. */
final class Signs {

    private static final int APPOSITION = 7;
    private static final int DESCRIPTION = 7;
    private static final int LONGEST_ACTOR = 3;

    private static final Set<String> OF = Set.of("of", "at", "de", "d'", "chez", "du");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "un", "une", "le", "la", "l'", "petite", "petit", "jeune");
    private static final Set<String> DEFINITE = Set.of("the", "its", "le", "la", "l'", "les", "sa", "son");
    private static final Set<String> NATION_ARTICLES = Set.of("le", "la", "l'", "du", "au");

    private static final List<BiPredicate<Reading, Candidate>> SIGNS = List.of(
            Signs::cueBefore,
            Signs::nationBefore,
            Signs::nounBeforeComma,
            Signs::madeBy,
            Signs::cueBehind,
            Signs::legalForm,
            Signs::quoted,
            Signs::officer,
            Signs::workplace);

    private Signs() {}

    static boolean show(Reading reading, Candidate name) {
        return SIGNS.stream().anyMatch(sign -> sign.test(reading, name));
    }

    // "the start-up Voxfield", "the start-up called Voxfield", "chez Voxfield"
    private static boolean cueBefore(Reading reading, Candidate name) {
        int from = name.from();
        return reading.word(from - 1).equals("chez")
                || Candidates.beginsWithNoun(reading, from)
                || reading.endingAt(Tag.COMPANY_CUE, from).isPresent()
                || reading.endingAt(Tag.COMPANY_NOUN, from).isPresent()
                || adjectiveBetween(reading, from)
                || describedBefore(reading, from);
    }

    // "la société lyonnaise Facetta"
    private static boolean adjectiveBetween(Reading reading, int from) {
        int adjective = from - 1;
        return adjective > 0
                && isLowerWord(reading, adjective)
                && reading.endingAt(Tag.COMPANY_NOUN, adjective).isPresent()
                && reading.all(Tag.PREPOSITION, Tag.AUXILIARY, Tag.REPORT, Tag.CLAUSE, Tag.TRIGGER).stream()
                        .noneMatch(mention -> mention.covers(adjective));
    }

    private static boolean isLowerWord(Reading reading, int at) {
        Token token = reading.sentence().token(at);
        return token.isWord() && !token.capitalised();
    }

    // "le loueur de vélos Pédalia", "the maker of smart doorbells Voxfield": a noun, what it deals in, the name. Behind
    // "the"
    // stands the name of a product: "éditrice de la suite VisioSens".
    private static boolean describedBefore(Reading reading, int from) {
        int at = from - 1;
        while (at > 0 && from - at <= DESCRIPTION && isDescription(reading, at)) {
            at--;
        }
        int cue = at;
        return from - cue > 1
                && from - cue <= DESCRIPTION
                && reading.at(Tag.COMPANY_CUE, cue).isPresent()
                && Set.of("de", "d'", "spécialisé", "spécialisée").contains(reading.word(cue + 1));
    }

    private static boolean isDescription(Reading reading, int at) {
        return isLowerWord(reading, at)
                && !DEFINITE.contains(reading.word(at))
                && reading
                        .all(Tag.COMPANY_CUE, Tag.AUXILIARY, Tag.REPORT, Tag.CLAUSE, Tag.THIRD_PARTY, Tag.OFFICER)
                        .stream()
                        .noneMatch(mention -> mention.covers(at))
                && reading.at(Tag.TRIGGER, at)
                        .filter(trigger -> trigger.form() == Form.FINITE)
                        .isEmpty();
    }

    // "le japonais Celsys": people of a nation have a capital in French, firms have none.
    private static boolean nationBefore(Reading reading, Candidate name) {
        int nation = name.from() - 1;
        return nation > 0
                && isLowerWord(reading, nation)
                && reading.at(Tag.PLACE, nation).isPresent()
                && NATION_ARTICLES.contains(reading.word(nation - 1));
    }

    // "the maker, Radeal, will close it"; "An insurer, Radeal Mutual, did"; "the developer of Dusk, Radeal, has"
    private static boolean nounBeforeComma(Reading reading, Candidate name) {
        int comma = name.from() - 1;
        return reading.word(comma).equals(",")
                && reading.word(name.to()).equals(",")
                && (reading.endingAt(Tag.COMPANY_NOUN, comma).isPresent()
                        || reading.endingAt(Tag.COMPANY_CUE, comma).isPresent()
                        || reading.between(Tag.COMPANY_CUE, comma - DESCRIPTION, comma)
                                .anyMatch(cue -> OF.contains(reading.word(cue.to()))));
    }

    // "an app made by Voxfield"
    private static boolean madeBy(Reading reading, Candidate name) {
        return reading.endingAt(Tag.MADE_BY, name.from()).isPresent();
    }

    // "Larkspur, which runs a small app shop"; "Orbalys, éditrice de la suite"; "Voxfield (a Bristol start-up)"
    private static boolean cueBehind(Reading reading, Candidate name) {
        int start = name.to() + 1;
        if (!Set.of(",", "(", ":").contains(reading.word(name.to())) || isOfficer(reading, start)) {
            return false;
        }
        boolean relative = Set.of("which", "whose").contains(reading.word(start));
        return relative
                || reading.between(Tag.COMPANY_CUE, start, appositionEnd(reading, start))
                        .anyMatch(cue -> !reading.word(cue.to()).equals("'s")
                                && (ARTICLES.contains(reading.word(start)) || cue.from() <= start + 1));
    }

    private static boolean isOfficer(Reading reading, int start) {
        return reading.has(Tag.OFFICER, start, start + APPOSITION)
                && !Set.of("its", "whose", "dont", "son", "sa").contains(reading.word(start));
    }

    private static int appositionEnd(Reading reading, int start) {
        int last = Math.min(reading.size(), start + APPOSITION);
        return IntStream.range(start, last)
                .filter(at -> Set.of(",", ")", ".").contains(reading.word(at)))
                .findFirst()
                .orElse(last);
    }

    private static boolean legalForm(Reading reading, Candidate name) {
        return name.length() > 1
                && name.length() <= LONGEST_ACTOR
                && reading.endingAt(Tag.LEGAL_FORM, name.to()).isPresent();
    }

    /** Whether a word is one that names of companies end with: "Robotics", "Insurance". */
    static boolean isCompanyHead(Reading reading, int at) {
        return reading.at(Tag.LEGAL_FORM, at)
                .or(() -> reading.at(Tag.COMPANY_HEAD, at))
                .isPresent();
    }

    // "Voxfield's chief executive", "la présidente d'Orbalys", "Voxfield chief executive Ann Lee"
    private static boolean officer(Reading reading, Candidate name) {
        boolean possessive = reading.word(name.to()).equals("'s");
        int behind = possessive ? name.to() + 1 : name.to();
        return reading.has(Tag.OFFICER, behind, behind + (possessive ? 3 : 1))
                || OF.contains(reading.word(name.from() - 1))
                        && reading.endingAt(Tag.OFFICER, name.from() - 1).isPresent();
    }

    // "… we are switching it on," writes Voxfield
    private static boolean quoted(Reading reading, Candidate name) {
        return name.isOneWord()
                && reading.endingAt(Tag.REPORT, name.from()).isPresent()
                && reading.between(Tag.FIRST_PERSON, 0, name.from())
                        .anyMatch(we -> Set.of("we", "our").contains(reading.word(we.from())));
    }

    // "colleagues at Marlowe Mutual"
    private static boolean workplace(Reading reading, Candidate name) {
        return name.length() > 1
                && Set.of("at", "chez").contains(reading.word(name.from() - 1))
                && isCompanyHead(reading, name.to() - 1);
    }
}
