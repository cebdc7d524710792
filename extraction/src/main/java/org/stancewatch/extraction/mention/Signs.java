package org.stancewatch.extraction.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Token;

/** What shows, by itself, that a name is a company's: the words beside it, its legal form, what it does. */
final class Signs {

    private static final int APPOSITION = 7;
    private static final int DESCRIPTION = 7;
    private static final int LONGEST_ACTOR = 3;
    private static final int AGENT_REACH = 4;
    private static final int OWNED = 5;
    private static final int OBJECT = 6;
    private static final int INSET = 12;
    private static final int TOLD_REACH = 8;
    private static final Set<String> BY = Set.of("by", "par");
    private static final Set<String> SPOKEN = Set.of(",", "\"", "»", "”");
    private static final Set<String> RELATIVES = Set.of("qui", "dont", "which", "whose");
    private static final Set<String> HOME = Set.of("of", "in", "de", "d'", "à");
    /** Headline and first sentences: whoever acts there is whom the article is about. */
    private static final int LEAD = 4;

    private static final Set<Role> WEAK =
            EnumSet.of(Role.OFFER, Role.LIMIT, Role.LAUNCH, Role.BEGIN, Role.PLAN, Role.FOLLOW);
    private static final Set<String> OF = Set.of("of", "at", "de", "d'", "chez", "du");
    private static final Set<String> BEFORE_NO_ACTOR =
            Set.of("of", "in", "at", "to", "by", "for", "à", "de", "d'", "en", "du", "chez", "par", "pour");
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

    // "Voxfield said it will", "Lumivox suspend": a short name right before a verb that moves a stance, or behind it.
    static boolean isActor(Reading reading, Candidate name) {
        return name.reading() <= LEAD
                && !reading.all(Tag.TECHNOLOGY).isEmpty()
                && (acts(reading, name, true)
                        || isAgent(reading, name)
                        || isOwner(reading, name)
                        || isMaker(reading, name)
                        || isImposer(reading, name)
                        || isHost(reading, name)
                        || decides(reading, name)
                        || speaksLast(reading, name));
    }

    // "was ended by Voxfield"
    private static boolean isAgent(Reading reading, Candidate name) {
        return BY.contains(reading.word(name.from() - 1))
                && reading.between(Tag.TRIGGER, name.from() - AGENT_REACH, name.from())
                        .anyMatch(trigger -> trigger.form() == Form.PARTICIPLE && isTelling(reading, trigger));
    }

    // "Voxfield's face scanners are gone", "Only doctors may now use Voxfield's implants", "Corbel Inns' cameras"
    private static boolean isOwner(Reading reading, Candidate name) {
        return isPossessive(reading, name.to())
                && reading.has(Tag.TECHNOLOGY, name.to() + 1, name.to() + OWNED)
                && reading.all(Tag.TRIGGER).stream()
                        .anyMatch(trigger -> trigger.form() != Form.NOUN && isTelling(reading, trigger));
    }

    // « Les robots de Voxfield redécollent », « la vente de caméras de Voxfield est suspendue »
    private static boolean isMaker(Reading reading, Candidate name) {
        return OF.contains(reading.word(name.from() - 1))
                && reading.endingAt(Tag.TECHNOLOGY, name.from() - 1).isPresent()
                && isTold(reading, verbAt(reading, name.to()));
    }

    private static boolean isTold(Reading reading, int verb) {
        return reading.between(Tag.TRIGGER, verb, verb + 1)
                .anyMatch(trigger -> trigger.form() != Form.NOUN && isTelling(reading, trigger));
    }

    // « Voxfield annonce l'arrêt de », « Voxfield fait le choix de se passer de »
    private static boolean decides(Reading reading, Candidate name) {
        int verb = verbAt(reading, name.to());
        boolean governed = !BEFORE_NO_ACTOR.contains(reading.word(name.from() - 1));
        return governed
                && reading.startingAt(Tag.REPORT, verb)
                        .or(() -> reading.startingAt(Tag.SUPPORT, verb))
                        .filter(decision -> reading.between(Tag.TRIGGER, decision.to(), decision.to() + TOLD_REACH)
                                .anyMatch(trigger -> isDependent(trigger) && !WEAK.contains(trigger.role())))
                        .isPresent();
    }

    private static boolean isDependent(Mention trigger) {
        return trigger.form() == Form.NOUN || trigger.form() == Form.INFINITIVE;
    }

    // « …, précise Voxfield » : who is named by one word behind what is told, and by no other before.
    private static boolean speaksLast(Reading reading, Candidate name) {
        return name.isOneWord()
                && speaksBehind(reading, name)
                && reading.between(Tag.TRIGGER, 0, name.from() - 1)
                        .anyMatch(trigger -> trigger.form() != Form.NOUN && isTelling(reading, trigger));
    }

    /** Whether a verb of saying stands before it, behind what is said. */
    static boolean speaksBehind(Reading reading, Candidate name) {
        return reading.at(Tag.REPORT, name.from() - 1)
                .filter(report -> SPOKEN.contains(reading.word(report.from() - 1)))
                .isPresent();
    }

    private static boolean isPossessive(Reading reading, int at) {
        return reading.word(at).equals("'s")
                || reading.word(at).equals("'") && reading.word(at - 1).endsWith("s");
    }

    // "is banned on Voxfield"
    private static boolean isHost(Reading reading, Candidate name) {
        return Set.of("on", "sur").contains(reading.word(name.from() - 1))
                && reading.between(Tag.TRIGGER, name.from() - AGENT_REACH, name.from())
                        .anyMatch(trigger -> trigger.form() == Form.PARTICIPLE && isTelling(reading, trigger));
    }

    // "The pause that Voxfield declared"
    private static boolean isImposer(Reading reading, Candidate name) {
        return reading.startingAt(Tag.SUPPORT, verbAt(reading, name.to())).isPresent()
                && reading.between(Tag.TRIGGER, 0, name.from())
                        .anyMatch(trigger -> trigger.form() == Form.NOUN && isTelling(reading, trigger));
    }

    /** Whether it stands as the subject of a trigger; of one that moves a stance by itself where {@code telling}. */
    static boolean acts(Reading reading, Candidate name, boolean telling) {
        if (name.length() > LONGEST_ACTOR || BEFORE_NO_ACTOR.contains(reading.word(name.from() - 1))) {
            return false;
        }
        int verb = verbAt(reading, name.to());
        return reading.between(Tag.TRIGGER, verb, verb + 1)
                .anyMatch(trigger -> trigger.form() != Form.NOUN
                        && (trigger.form() != Form.INFINITIVE || verb > name.to())
                        && (!telling || isTelling(reading, trigger) || isNews(reading, name, trigger)));
    }

    // « Voxfield lance une caméra de surveillance », as headline or at its very start
    private static boolean isNews(Reading reading, Candidate name, Mention trigger) {
        return (name.from() == 0 || reading.word(name.from() - 1).equals(","))
                && name.reading() <= 1
                && trigger.form() == Form.FINITE
                && reading.has(Tag.TECHNOLOGY, trigger.from(), trigger.to() + OBJECT);
    }

    private static int verbAt(Reading reading, int from) {
        int at = behindInset(reading, home(reading, from));
        while (reading.at(Tag.AUXILIARY, at).isPresent()
                || reading.at(Tag.CLITIC, at).isPresent()) {
            at++;
        }
        // "is to bring back"
        return at > from && reading.word(at).equals("to") ? at + 1 : at;
    }

    // « Voxfield, enceinte pour enfants, a suspendu » ; whose office is told there is a person.
    private static int behindInset(Reading reading, int comma) {
        if (!reading.word(comma).equals(",")) {
            return comma;
        }
        int close = IntStream.range(comma + 1, Math.min(comma + INSET, reading.size()))
                .filter(at -> reading.word(at).equals(","))
                .findFirst()
                .orElse(comma);
        boolean person = !RELATIVES.contains(reading.word(comma + 1))
                && Stream.of(Tag.OFFICER, Tag.THIRD_PARTY, Tag.HONORIFIC, Tag.COMPANY, Tag.PLACE)
                        .anyMatch(tag -> reading.has(tag, comma, close));
        return close > comma && !person ? close + 1 : comma;
    }

    // "Voxfield of Bergen has suspended"
    private static int home(Reading reading, int from) {
        boolean named = HOME.contains(reading.word(from)) && Candidates.isCapital(reading, from + 1);
        return named ? Candidates.capitalsEnd(reading, from + 1) : from;
    }

    private static boolean isTelling(Reading reading, Mention trigger) {
        return reading.endingAt(Tag.AUXILIARY, trigger.from()).isPresent()
                || reading.startingAt(Tag.AGAIN, trigger.to()).isPresent()
                || !WEAK.contains(trigger.role());
    }
}
