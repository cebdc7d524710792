package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.lexicon.Weights;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/**
 * Reads one sentence after the other: which companies do what about which technology. For each chain of triggers it guesses
 * at actor and technology, weighs each guess, and chooses the likeliest where it is likely enough.
 */
public final class PredicateFinder {

    /** From here on a guess is a claim. */
    private static final double ENOUGH = 0.55;
    /** What is only considered, or denied, moves no ledger: a reader is told of it sooner. */
    private static final double ENOUGH_TO_MENTION = 0.2;

    private static final int FOLLOW_REACH = 2;
    private static final int SANCTION_REACH = 10;
    private static final int SUPPOSED_REACH = 3;

    private final Discourse discourse;
    private final Weights weights;

    public PredicateFinder(Discourse discourse, Weights weights) {
        this.discourse = discourse;
        this.weights = weights;
    }

    /** All guesses, the chosen ones marked, in the order of the sentence. */
    public List<Predicate> find(Reading reading) {
        List<Predicate> found = isUntold(reading) ? List.of() : guesses(reading);
        discourse.leave(
                reading,
                found.stream()
                        .filter(Predicate::chosen)
                        .findFirst()
                        .map(first -> first.actors().get(0)));
        return found;
    }

    /** Reads the headline: what follows is weighed in its light. */
    public List<Predicate> headline(Reading title) {
        List<Predicate> found = isUntold(title) ? List.of() : guesses(title);
        found.stream().filter(Predicate::chosen).forEach(discourse.headline()::tell);
        return found;
    }

    // A game of thought or a question tells nothing.
    private boolean isUntold(Reading reading) {
        return discourse.isImagined(reading) || isQuestion(reading);
    }

    private static boolean isQuestion(Reading reading) {
        return reading.size() > 0 && reading.word(reading.size() - 1).equals("?");
    }

    private List<Predicate> guesses(Reading reading) {
        List<Predicate> found = new ArrayList<>();
        Actors actors = new Actors(reading, discourse);
        for (Chain chain : chains(reading)) {
            List<Predicate> guesses = guesses(reading, chain, actors);
            Optional<Predicate> best = guesses.stream()
                    .filter(PredicateFinder::isEnough)
                    .max(Comparator.comparingDouble(Predicate::probability))
                    .map(Predicate::choose);
            guesses.stream()
                    .map(guess -> best.filter(chosen -> isSame(guess, chosen)).orElse(guess))
                    .forEach(found::add);
            best.ifPresent(chosen -> {
                stillHalted(chosen, chain).ifPresent(found::add);
                discourse.tell(chosen);
            });
        }
        return found;
    }

    private List<Chain> chains(Reading reading) {
        return new HaltChanges(reading, discourse)
                .of(new ChainFinder(reading).chains()).stream()
                        .filter(chain -> !isSanction(reading, chain)
                                && !isSupposed(reading, chain)
                                && !isPassedOver(reading, chain))
                        .toList();
    }

    // "It would be worse if we outlawed it"
    private static boolean isSupposed(Reading reading, Chain chain) {
        return reading.has(Tag.IF, chain.from() - SUPPOSED_REACH, chain.from());
    }

    // "In favour of restricting rather than banning", « plutôt que d'interdire »
    private static boolean isPassedOver(Reading reading, Chain chain) {
        return reading.endingAt(Tag.RATHER_THAN, chain.from()).isPresent();
    }

    // "Those who abuse the service lose access to it"
    private static boolean isSanction(Reading reading, Chain chain) {
        return reading.has(Tag.OFFENDER, chain.from() - SANCTION_REACH, chain.from());
    }

    private static boolean isEnough(Predicate guess) {
        return guess.probability() >= (guess.modality() == Modality.ASSERTED ? ENOUGH : ENOUGH_TO_MENTION);
    }

    private static boolean isSame(Predicate guess, Predicate chosen) {
        return guess.actors().equals(chosen.actors())
                && guess.theme().equals(chosen.theme())
                && guess.act() == chosen.act()
                && guess.modality() == chosen.modality();
    }

    private List<Predicate> guesses(Reading reading, Chain chain, Actors actors) {
        Zone zone = Zone.around(reading, chain);
        Subject subject = actors.subject(chain);
        List<Actors.Choice> choices = actors.of(chain, subject);
        return told(reading, chain, subject, zone)
                .flatMap(told -> guesses(reading, chain, zone, subject, choices, told).stream())
                .toList();
    }

    private List<Predicate> guesses(
            Reading reading, Chain chain, Zone zone, Subject subject, List<Actors.Choice> actors, Manner.Told told) {
        Traits traits = new Traits(reading, discourse);
        Set<String> shared = traits.of(chain, subject, zone, told);
        List<Predicate> guesses = new ArrayList<>();
        for (Actors.Choice actor : actors) {
            Set<String> own = traits.of(chain, subject, actor, told);
            for (Themes.Choice theme : themes(reading, chain, zone, actor.companies(), told)) {
                Set<String> features = new Features()
                        .addAll(shared)
                        .addAll(own)
                        .addAll(traits.of(chain, subject, actor, theme, told))
                        .all();
                guesses.add(predicate(reading, chain, zone, actor.companies(), theme.theme(), told, features));
            }
        }
        return guesses;
    }

    private List<Themes.Choice> themes(
            Reading reading, Chain chain, Zone zone, Subject.Companies who, Manner.Told told) {
        boolean back = told.byContext() && !new Returns(reading, discourse.occasions()).isAfterHalt(chain);
        return new Themes(reading, discourse)
                .of(chain, zone, who).stream()
                        .filter(choice -> !isBannedItself(reading, chain, who, choice.theme()))
                        // What is spoken of for the first time was not halted before.
                        .filter(choice ->
                                !back || discourse.isMet(choice.theme().technology()))
                        .toList();
    }

    // "ChatGPT has been banned in three cities": what others bar does not bar.
    private static boolean isBannedItself(Reading reading, Chain chain, Subject.Companies who, Theme theme) {
        Mention head = chain.head();
        return head.role() == Role.FORBID
                && (chain.isPassive(reading) || reading.has(Tag.PASSIVE, head.from(), head.to()))
                && theme.isNamedBy(who)
                && theme.to() <= chain.from();
    }

    private Predicate predicate(
            Reading reading,
            Chain chain,
            Zone zone,
            Subject.Companies who,
            Theme theme,
            Manner.Told told,
            Set<String> features) {
        boolean standing = told.standing()
                || chain.isNoun() && !features.contains("noun=passed-on")
                || isLookedBackOn(reading, chain);
        return new Predicate(
                reading,
                who.actors(),
                who.from(),
                who.named(),
                told.act(),
                told.modality(),
                standing,
                theme,
                chain.from(),
                chain.to(),
                zone.from(),
                zone.to(),
                chain.rule(),
                features,
                weights.probability(features),
                false);
    }

    // "Is bringing it back, six months after pulling it": what came before is history.
    private static boolean isLookedBackOn(Reading reading, Chain chain) {
        return chain.head().form() == Form.GERUND && Returns.AFTER.contains(reading.word(chain.from() - 1));
    }

    private Stream<Manner.Told> told(Reading reading, Chain chain, Subject subject, Zone zone) {
        return chain.head().role() == Role.FOLLOW
                ? followed(reading).stream()
                : new Manner(reading)
                        .of(chain, subject, zone)
                        .map(told -> Prolongation.of(told, chain, reading))
                        .flatMap(told -> new Returns(reading, discourse.occasions()).of(chain, told))
                        .filter(told -> !isTrade(chain, told) || isOccasioned(reading, chain));
    }

    // Whoever sells takes a stance only where there is an occasion for one.
    private boolean isOccasioned(Reading reading, Chain chain) {
        return new Supplies(reading, discourse.occasions()).isWorthWeighing(chain)
                && discourse.technologies(reading).findAny().isPresent();
    }

    private static boolean isTrade(Chain chain, Manner.Told told) {
        return chain.isTrade() && told.act() == Act.SUPPLY && told.modality() != Modality.DENIED;
    }

    // "Others followed suit": with what was told last.
    private Optional<Manner.Told> followed(Reading reading) {
        return discourse
                .last()
                .filter(last -> last.modality() == Modality.ASSERTED)
                .filter(last ->
                        reading.sentence().index() - last.reading().sentence().index() <= FOLLOW_REACH)
                .map(last -> new Manner.Told(last.act(), last.modality(), false));
    }

    // "won't lift the ban": the ban stands.
    private static Optional<Predicate> stillHalted(Predicate predicate, Chain chain) {
        boolean halt = predicate.act() == Act.RESUMPTION
                && predicate.modality() == Modality.DENIED
                && chain.negated()
                && chain.last().form() == Form.NOUN
                && chain.triggers().size() > 1;
        Act act = chain.last().role() == Role.FORBID ? Act.BAN : Act.MORATORIUM;
        return halt ? Optional.of(predicate.standing(act)) : Optional.empty();
    }
}
