package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Joins a verb to the halt or plan that is its subject: "the pause would continue", "le moratoire a été prolongé". */
final class HaltChanges {

    private static final int OPENING = 6;
    private static final Set<Role> HALT_NOUNS = Set.of(Role.PAUSE, Role.FORBID, Role.PLEDGE, Role.LIMIT);
    private static final Set<Role> CHANGES = Set.of(Role.EXTEND, Role.LIFT, Role.CONTINUE, Role.STOP);
    private static final Set<Role> OBJECTED = Set.of(Role.EXTEND, Role.LIFT);
    private static final Set<Role> DROPS = Set.of(Role.QUIT, Role.STOP, Role.DELAY, Role.PAUSE);
    private static final Set<Role> SAID_OF_ALL = Set.of(Role.CONTINUE, Role.DELAY);
    private static final Set<Role> FAREWELLS = Set.of(Role.QUIT, Role.STOP);
    private static final Map<Role, Set<Role>> TAKEN_UP = Map.of(Role.DELAY, FAREWELLS, Role.EXTEND, HALT_NOUNS);
    private static final Set<String> LINKS =
            Set.of("qu'", "que", "that", "par", "by", "de", "d'", "of", "chez", "at", "in", "dans");

    private final Reading reading;
    private final Discourse discourse;

    HaltChanges(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /** Whether {@code chain} tells what becomes of a halt. */
    static boolean isChange(Chain chain) {
        return CHANGES.contains(chain.head().role());
    }

    List<Chain> of(List<Chain> chains) {
        List<Chain> linked = new ArrayList<>();
        for (int at = 0; at < chains.size(); at++) {
            linked.add(withItsSubject(chains.subList(0, at), chains.get(at)));
        }
        return linked.stream()
                .filter(chain -> linked.stream().noneMatch(other -> takesUp(other, chain)))
                .toList();
    }

    // A farewell that is put off is none; a halt that is prolonged is not announced anew.
    private static boolean takesUp(Chain other, Chain noun) {
        return noun.isNoun()
                && other.from() == noun.from()
                && TAKEN_UP.getOrDefault(other.head().role(), Set.of())
                        .contains(noun.head().role());
    }

    private Chain withItsSubject(List<Chain> before, Chain chain) {
        if (chain.operators().size() > 1 || chain.isNoun()) {
            return chain;
        }
        return planBefore(before, chain)
                .or(() -> isChange(chain) ? haltBefore(before, chain, HALT_NOUNS) : Optional.empty())
                .or(() -> isDelayed(chain) ? haltBefore(before, chain, FAREWELLS) : Optional.empty())
                .orElse(chain);
    }

    // "The end of third-party cookies has been pushed back"
    private boolean isDelayed(Chain chain) {
        return chain.head().role() == Role.DELAY && chain.isPassive(reading);
    }

    private Optional<Chain> haltBefore(List<Chain> before, Chain chain, Set<Role> nouns) {
        Operator change = chain.operators().get(0);
        return before.stream()
                .filter(other -> other.isNoun() && nouns.contains(other.head().role()))
                .filter(other -> isParenthesis(other.to(), chain.from()) || !actsBetween(other, chain))
                .reduce((first, last) -> last)
                .map(halt -> new Chain(List.of(change, Operator.of(halt.head())), halt.from(), chain.to()))
                .or(() ->
                        pronounForHalt(chain).map(halt -> new Chain(List.of(change, halt), chain.from(), chain.to())));
    }

    // "The moratorium that Amazon imposed was prolonged": the one who imposed it does not part the two.
    private boolean actsBetween(Chain halt, Chain change) {
        return reading.all(Tag.COMPANY, Tag.COMPANY_NOUN).stream()
                .filter(company -> company.from() >= halt.to() && company.from() < change.from())
                .anyMatch(company -> !LINKS.contains(reading.word(company.from() - 1)));
    }

    // "the moratorium, imposed by Amazon last June, has been extended"
    private boolean isParenthesis(int from, int to) {
        return reading.word(from).equals(",") && reading.word(to - 1).equals(",") && from < to - 1;
    }

    private boolean takesPronoun(Chain chain) {
        return reading.has(
                        Tag.CLITIC, Math.max(0, chain.from() - 1), chain.head().from())
                || reading.startingAt(Tag.PRONOUN, chain.to()).isPresent();
    }

    // "plans to scan photos have been scrapped": what is dropped is what was planned.
    private Optional<Chain> planBefore(List<Chain> before, Chain chain) {
        boolean drops = chain.isPassive(reading) && DROPS.contains(chain.head().role());
        return before.stream()
                .filter(other -> drops
                        && (other.isNoun() || other.from() == 0)
                        && other.head().role() == Role.PLAN
                        && other.from() <= OPENING)
                .reduce((first, last) -> last)
                .map(plan -> new Chain(
                        Stream.concat(chain.operators().stream(), plan.operators().stream())
                                .toList(),
                        plan.from(),
                        chain.to()));
    }

    // "It has been extended", "has extended it", « nous l'étendons », of a halt told just before.
    private Optional<Operator> pronounForHalt(Chain chain) {
        boolean passive = reading.endingAt(Tag.PRONOUN, chain.from()).isPresent() && chain.isPassive(reading);
        boolean pronoun = passive || OBJECTED.contains(chain.head().role()) && takesPronoun(chain);
        boolean halted = discourse
                .last()
                .filter(last -> last.act().actClass() == ActClass.HALT)
                .isPresent();
        Mention halt = new Mention(Tag.TRIGGER, Role.PAUSE.name(), Form.NOUN, chain.from(), chain.from(), chain.from());
        return pronoun && halted && !SAID_OF_ALL.contains(chain.head().role())
                ? Optional.of(Operator.of(halt))
                : Optional.empty();
    }
}
