package org.stancewatch.extraction.predicate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.predicate.Manner.Told;

/** What a chain says that is no act by itself: that a business is denied, done again, done after all, or done at all. */
final class Trade {

    private static final int AGAIN_REACH = 8;
    private static final Set<Role> RESUMED = Set.of(Role.OFFER, Role.ALLOW, Role.LAUNCH);
    private static final Set<String> WILL = Set.of("will", "shall", "ll", "va", "vont");

    private final Reading reading;

    Trade(Reading reading) {
        this.reading = reading;
    }

    /** What {@code chain} may tell; nothing where it is no business, or one of the past. */
    Stream<Told> of(Chain chain, boolean denial, Modality modality) {
        return denied(chain, denial)
                .or(() -> again(chain))
                .or(() -> launched(chain, modality))
                .or(() -> done(chain, modality))
                .stream();
    }

    // "denies giving agents access": what is denied is no act by itself, but a supply.
    private static Optional<Told> denied(Chain chain, boolean denial) {
        boolean business = chain.triggers().stream().allMatch(trigger -> trigger.role() == Role.OFFER);
        return business && denial ? Optional.of(new Told(Act.SUPPLY, Modality.DENIED, false)) : Optional.empty();
    }

    // "will once again allow", "sells them again": what is done again had stopped.
    private Optional<Told> again(Chain chain) {
        boolean business = chain.operators().stream().allMatch(operator -> operator.isOf(RESUMED));
        boolean again = reading.all(Tag.AGAIN).stream()
                .anyMatch(mention -> mention.from() >= chain.from() - 1
                        && mention.to() <= chain.to() + AGAIN_REACH
                        && reading.word(mention.from()).matches("again|once|de|à"));
        return business && again ? Optional.of(new Told(Act.RESUMPTION, Modality.ASSERTED, false)) : Optional.empty();
    }

    // "is rolling out", "will launch", "extends it to schools"
    private Optional<Told> launched(Chain chain, Modality modality) {
        Role head = chain.head().role();
        boolean goesOn = isInProgress(chain) || isFuture(chain);
        boolean grows = head == Role.EXTEND && (goesOn || !chain.isNoun() && !chain.isPassive(reading));
        boolean launch = grows || goesOn && (head == Role.LAUNCH || head == Role.BEGIN);
        Act act = isReversal(reading) ? Act.RESUMPTION : Act.SUPPLY;
        return launch && governsTrade(chain) ? Optional.of(new Told(act, modality, false)) : Optional.empty();
    }

    private static boolean governsTrade(Chain chain) {
        return chain.operators().stream().skip(1).allMatch(operator -> operator.isOf(Chain.TRADE))
                && chain.operators().get(0).trigger().isPresent();
    }

    // "Wing delivers every day", "it lets police use", "Meta will use": no more than a fact, unless there is an
    // occasion.
    private Optional<Told> done(Chain chain, Modality modality) {
        boolean told = isPresent(chain) || isInProgress(chain) || isToCome(chain) || chain.has(Role.ALLOW);
        if (!chain.isTrade() || !told) {
            return Optional.empty();
        }
        return Optional.of(
                isReversal(reading) ? new Told(Act.RESUMPTION, modality, false) : Told.doubtful(Act.SUPPLY, modality));
    }

    /** Whether a change of mind is told: "keeps cookies after all". */
    static boolean isReversal(Reading reading) {
        return !reading.all(Tag.REVERSAL).isEmpty();
    }

    // "delivers", not "armed"
    private boolean isPresent(Chain chain) {
        return chain.head().form() == Form.FINITE
                && reading.between(
                                Tag.TRIGGER, chain.head().from(), chain.head().from() + 1)
                        .noneMatch(other -> other.form() == Form.PARTICIPLE);
    }

    // "is installing"
    private boolean isInProgress(Chain chain) {
        return chain.head().form() == Form.GERUND
                && reading.has(Tag.PASSIVE, chain.from(), chain.head().from());
    }

    // "will use", "va utiliser", "can buy"
    private boolean isToCome(Chain chain) {
        return reading.has(Tag.PERMISSION, chain.from(), chain.head().from()) || isFuture(chain);
    }

    private boolean isFuture(Chain chain) {
        return chain.opensWith(WILL, reading);
    }
}
