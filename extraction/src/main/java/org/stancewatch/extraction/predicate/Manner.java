package org.stancewatch.extraction.predicate;

import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/**
 * How a chain is told: as a deed, a thought, a denial, or as somebody's wish, which is no claim. Looks between the subject
 * and the chain, where verbs of asking, saying and doubting stand.
 */
final class Manner {

    private static final Set<String> PERFECT = Set.of(
            "has", "have", "had", "hasn't", "haven't", "hadn't", "did", "didn't", "a", "ont", "avait", "avaient", "ai",
            "avons");
    private static final Set<String> FUTURE =
            Set.of("will", "won't", "would", "wouldn't", "may", "shall", "shan't", "cannot");
    private static final Set<String> PRESENT = Set.of("do", "does", "don't", "doesn't");
    private static final Set<String> HABIT = Set.of(
            "do", "does", "don't", "doesn't", "did", "didn't", "has", "have", "had", "hasn't", "haven't", "hadn't");

    /**
     * What a chain says, after all that stands before it.
     *
     * @param doubtful whether it is no more than a fact: "does not sell"
     * @param byContext whether only what was told before makes it what it is: a launch, after a halt a return
     */
    record Told(Act act, Modality modality, boolean standing, boolean doubtful, boolean byContext) {
        Told(Act act, Modality modality, boolean standing) {
            this(act, modality, standing, false, false);
        }

        static Told doubtful(Act act, Modality modality) {
            return new Told(act, modality, false, true, false);
        }

        static Told byContext(Act act, Modality modality) {
            return new Told(act, modality, false, false, true);
        }
    }

    private final Reading reading;

    Manner(Reading reading) {
        this.reading = reading;
    }

    /** Where what is told of its subject begins. */
    static int start(Chain chain, Subject subject, Zone zone) {
        int start = subject instanceof Subject.Companies companies && companies.from() >= 0
                ? companies.from()
                : zone.from();
        return Math.min(start, chain.from());
    }

    /** What the chain may tell, likeliest first; nothing where it is no act. */
    Stream<Told> of(Chain chain, Subject subject, Zone zone) {
        int from = start(chain, subject, zone);
        boolean denial = isDenied(chain, zone);
        return Composition.of(chain.operators())
                .map(effect -> told(effect, chain, from, denial).map(told -> bounded(told, chain, zone)))
                .orElseGet(() -> new Trade(reading).of(chain, denial, modality(chain, from, false)));
    }

    // "Denies that it", "reports that it … are false"
    private boolean isDenied(Chain chain, Zone zone) {
        return reading.has(Tag.DENIAL, zone.from(), chain.from())
                || reading.has(Tag.ALLEGED, 0, chain.from()) && reading.has(Tag.DENIAL, chain.to(), reading.size());
    }

    // "Bars it except in hospitals", "blocks some searches": what is halted but for some goes on within limits.
    private Told bounded(Told told, Chain chain, Zone zone) {
        if (told.act() == Act.RESUMPTION && new Bounds(reading).isForSome(chain, zone)) {
            return new Told(Act.RESTRICTION, told.modality(), false);
        }
        boolean halted = (told.act() == Act.BAN
                        || told.act() == Act.WITHDRAWAL
                        || chain.head().role() == Role.DELAY)
                && told.modality() != Modality.DENIED
                && !told.doubtful();
        return halted && new Bounds(reading).isLimited(chain, zone)
                ? new Told(Act.RESTRICTION, told.modality(), false)
                : told;
    }

    private Stream<Told> told(Effect effect, Chain chain, int from, boolean denial) {
        if (denial && !effect.denied()) {
            return Stream.of(new Told(isRefusal(effect, chain) ? Act.SUPPLY : effect.act(), Modality.DENIED, false));
        }
        if (effect.act() == Act.BAN && !effect.denied() && chain.negated() && isFact(chain)) {
            return facts();
        }
        return effect.denied() ? negated(effect, chain) : Stream.of(done(effect, chain, from));
    }

    // "Contrary to reports, it does not sell": what is denied is that it sells.
    private static boolean isRefusal(Effect effect, Chain chain) {
        return effect.act() == Act.BAN && chain.negated();
    }

    private Told done(Effect effect, Chain chain, int from) {
        if (effect.act() == Act.MORATORIUM
                && chain.negated()
                && chain.has(Role.LAUNCH)
                && chain.opensWith(HABIT, reading)) {
            return Told.doubtful(effect.act(), Modality.ASSERTED);
        }
        if (effect.act() == Act.SUPPLY && !chain.has(Role.DEFEND) && Trade.isReversal(reading)) {
            return new Told(Act.RESUMPTION, modality(chain, from, effect.planned()), false);
        }
        return new Told(effect.act(), modality(chain, from, effect.planned()), effect.standing());
    }

    private Modality modality(Chain chain, int from, boolean planned) {
        return planned || new Thought(reading).of(chain, from) ? Modality.CONSIDERED : Modality.ASSERTED;
    }

    // "does not sell": no rule, no resolve.
    private boolean isFact(Chain chain) {
        boolean rule = chain.has(Role.ALLOW) && (chain.isPassive(reading) || isRule(chain));
        return !rule && !isResolved(chain);
    }

    // "We do not sell" denies that one does, or states a rule.
    private Stream<Told> facts() {
        Told rule = Told.doubtful(Act.BAN, Modality.ASSERTED);
        return isStated() ? Stream.of(new Told(Act.SUPPLY, Modality.DENIED, false), rule) : Stream.of(rule);
    }

    // "does not allow": a rule in force.
    private boolean isRule(Chain chain) {
        return chain.opensWith(PRESENT, reading);
    }

    // "has not banned" denies; "won't stop" goes on.
    private Stream<Told> negated(Effect effect, Chain chain) {
        boolean halt = effect.act().actClass() == ActClass.HALT;
        boolean perfect = chain.opensWith(PERFECT, reading);
        if (halt && chain.isNoun()) {
            return Stream.of(Told.doubtful(effect.act(), Modality.DENIED));
        }
        if (effect.act() == Act.RESUMPTION && !perfect) {
            return notBack(effect, chain);
        }
        if (halt && Trade.isReversal(reading)) {
            return Stream.of(new Told(Act.RESUMPTION, Modality.ASSERTED, false));
        }
        boolean goesOn = (halt || effect.act() == Act.RESTRICTION) && !perfect;
        return Stream.of(
                goesOn
                        ? new Told(Act.SUPPLY, Modality.ASSERTED, false)
                        : new Told(effect.act(), Modality.DENIED, false));
    }

    // "Will not be back": a return is denied, and a halt stands; "not before June" prolongs one.
    private Stream<Told> notBack(Effect effect, Chain chain) {
        Told stands = new Told(Act.MORATORIUM, Modality.ASSERTED, true);
        return isPutOff(chain)
                ? Stream.of(new Told(Act.EXTENSION, Modality.ASSERTED, false), stands)
                : Stream.of(new Told(effect.act(), Modality.DENIED, false), stands);
    }

    // "Will not reopen before June", "is not yet reopening": the halt goes on.
    private boolean isPutOff(Chain chain) {
        return chain.head().role() == Role.RESUME
                && (reading.between(Tag.UNTIL, chain.head().to(), reading.size())
                                .findAny()
                                .isPresent()
                        || !reading.all(Tag.YET).isEmpty());
    }

    // What is not done is denied where somebody says so.
    private boolean isStated() {
        return !reading.all(Tag.REPORT, Tag.DENIAL, Tag.FIRST_PERSON).isEmpty();
    }

    // "will not", "may not", "ne vendra pas": a rule for the time to come. "Does not", "has not": no more than a fact.
    private boolean isResolved(Chain chain) {
        boolean english = chain.opensWith(FUTURE, reading);
        boolean opened = reading.between(Tag.NEGATION, chain.from(), chain.to())
                .anyMatch(mention -> mention.value().equals("opens"));
        boolean willed = chain.head().form() == Form.CONDITIONAL
                || reading
                        .sentence()
                        .tokens()
                        .subList(chain.from(), chain.head().from() + 1)
                        .stream()
                        .anyMatch(token -> isFuture(token.word()));
        return english
                || opened && willed
                || chain.head().form() == Form.INFINITIVE && !opened && !chain.opensWith(HABIT, reading);
    }

    static boolean isFuture(String word) {
        return word.endsWith("ra") || word.endsWith("ront") || word.endsWith("rons");
    }
}
