package org.stancewatch.extraction.predicate;

import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Names what makes a chain sound like something else than an act: everyday words, advice to readers, acts of others. */
final class Wording {

    private static final int OBJECT_REACH = 3;
    private static final int SUBJECT_REACH = 4;
    private static final Set<String> OF = Set.of("of", "de", "d'", "du");

    private final Reading reading;

    Wording(Reading reading) {
        this.reading = reading;
    }

    /** What the words of the chain show, whoever acts on whatever. */
    Set<String> of(Chain chain) {
        return new Features()
                .addIf(reading.has(Tag.ADDRESSED, 0, chain.to() + OBJECT_REACH), "addressed")
                .addIf(isEveryday(chain), "everyday")
                .addIf(isOfName(chain), "capital")
                .all();
    }

    /** What the company adds: whether somebody else acts on it or beside it, and by which word it is referred to. */
    Set<String> of(Chain chain, Subject subject, Subject.Companies who, Manner.Told told) {
        Features features = new Features()
                .addIf(isActedOn(chain, subject, who), "acted-on")
                .addIf(told.act() == Act.RESTRICTION && subject instanceof Subject.Other, "served")
                .addIf(who.named() && hasEntourage(who), "entourage");
        if (who.equals(subject) && !who.named() && who.from() >= 0) {
            reading.startingAt(Tag.PRONOUN, who.from())
                    .ifPresent(pronoun -> features.add("pronoun", reading.word(pronoun.from()))
                            .addIf(hasOtherAntecedent(pronoun), "pronoun-of-others"));
        }
        return features.all();
    }

    /** What the technology adds. */
    Set<String> of(Chain chain, Theme theme) {
        return new Features()
                .addIf(isEveryday(chain) && !isObject(chain, theme), "everyday-apart")
                .addIf(hasOtherSubject(chain, theme), "other-subject")
                .all();
    }

    // "The regulator has suspended Zipline's drones": a third party acts, and the company stands behind the verb.
    private boolean isActedOn(Chain chain, Subject subject, Subject.Companies who) {
        return subject instanceof Subject.Other
                && who.from() >= chain.to()
                && !chain.isNoun()
                && !chain.isPassive(reading)
                && !chain.has(Role.DEPRIVE)
                && !chain.has(Role.ALLOW);
    }

    // "A Spotify customer", "un client de Spotify"
    private boolean hasEntourage(Subject.Companies who) {
        int behind = reading.word(who.to()).equals("'s") ? who.to() + 1 : who.to();
        return reading.startingAt(Tag.ENTOURAGE, behind).isPresent()
                || OF.contains(reading.word(who.from() - 1))
                        && reading.endingAt(Tag.ENTOURAGE, who.from() - 1)
                                .filter(other -> reading.endingAt(Tag.PREPOSITION, other.from())
                                        .isEmpty())
                                .isPresent();
    }

    // "Trading in shares of the facial recognition firm was suspended"
    private boolean hasOtherSubject(Chain chain, Theme theme) {
        return chain.isPassive(reading)
                && theme.to() <= chain.from()
                && reading.between(Tag.OTHER_OBJECT, 0, Math.max(0, theme.from()))
                        .anyMatch(other -> other.to() >= theme.from() - SUBJECT_REACH);
    }

    // A lone "leaves", "pulls" or "parks".
    private boolean isEveryday(Chain chain) {
        return chain.triggers().size() == 1
                && reading.startingAt(Tag.EVERYDAY, chain.head().from()).isPresent();
    }

    // "Park Pizza": in the middle of a sentence a capital makes a name.
    private boolean isOfName(Chain chain) {
        int at = chain.head().from();
        return reading.sentence().index() >= 0
                && at > 0
                && reading.sentence().token(at).capitalised()
                && reading.sentence().token(at - 1).isWord();
    }

    // "leaves the crypto market": the technology stands right behind its verb.
    private static boolean isObject(Chain chain, Theme theme) {
        return theme.from() >= chain.from() && theme.from() - chain.to() <= OBJECT_REACH;
    }

    // "Italy announced that it would ban ChatGPT": a state or a third party that speaks before the pronoun is meant.
    private boolean hasOtherAntecedent(Mention pronoun) {
        boolean named = reading.all(Tag.COMPANY, Tag.BRAND, Tag.COMPANY_NOUN).stream()
                .anyMatch(company -> company.to() <= pronoun.from());
        return !named
                && reading.all(Tag.PLACE, Tag.THIRD_PARTY).stream()
                        .filter(other -> other.to() <= pronoun.from())
                        .anyMatch(this::speaks);
    }

    private boolean speaks(Mention other) {
        int behind = reading.word(other.to()).equals("'s") ? other.to() + 1 : other.to();
        return reading.endingAt(Tag.PREPOSITION, other.from()).isEmpty()
                && (reading.startingAt(Tag.REPORT, behind).isPresent()
                        || reading.startingAt(Tag.AUXILIARY, behind).isPresent());
    }
}
