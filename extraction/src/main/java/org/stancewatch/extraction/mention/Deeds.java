package org.stancewatch.extraction.mention;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;

/** What shows that a name is a company's by what it does: it moves a stance, or owns, makes or decides what is moved. */
final class Deeds {

    private static final int LONGEST_ACTOR = 3;
    private static final int AGENT_REACH = 4;
    private static final int OWNED = 5;
    private static final int OBJECT = 6;
    private static final int INSET = 12;
    private static final int TOLD_REACH = 8;
    private static final Set<String> BY_OR_ON = Set.of("by", "par", "on", "sur");
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

    private Deeds() {}

    // "Voxfield said it will", "Lumivox suspend": a short name right before a verb that moves a stance, or behind it.
    static boolean isActor(Reading reading, Candidate name) {
        return name.reading() <= LEAD
                && (acts(reading, name, true)
                        || isAgent(reading, name)
                        || isOwner(reading, name)
                        || isMaker(reading, name)
                        || isImposer(reading, name)
                        || decides(reading, name)
                        || speaksLast(reading, name));
    }

    // "was ended by Voxfield", "is banned on Voxfield"
    private static boolean isAgent(Reading reading, Candidate name) {
        return BY_OR_ON.contains(reading.word(name.from() - 1))
                && reading.between(Tag.TRIGGER, name.from() - AGENT_REACH, name.from())
                        .anyMatch(trigger -> trigger.form() == Form.PARTICIPLE && isTelling(reading, trigger));
    }

    // "Voxfield's face scanners are gone", "Only doctors may now use Voxfield's implants", "Corbel Inns' cameras"
    private static boolean isOwner(Reading reading, Candidate name) {
        return isPossessive(reading, name.to())
                && reading.has(Tag.TECHNOLOGY, name.to() + 1, name.to() + OWNED)
                && isTold(reading, 0, reading.size());
    }

    // « Les robots de Voxfield redécollent », « la vente de caméras de Voxfield est suspendue »
    private static boolean isMaker(Reading reading, Candidate name) {
        int verb = verbAt(reading, name.to());
        return OF.contains(reading.word(name.from() - 1))
                && reading.endingAt(Tag.TECHNOLOGY, name.from() - 1).isPresent()
                && isTold(reading, verb, verb + 1);
    }

    // Whether a verb between two tokens moves a stance.
    private static boolean isTold(Reading reading, int from, int to) {
        return reading.between(Tag.TRIGGER, from, to)
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
        return name.isOneWord() && speaksBehind(reading, name) && isTold(reading, 0, name.from() - 1);
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
