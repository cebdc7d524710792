package org.stancewatch.processor.aggregator;

import java.util.Optional;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Timeline;

/** What is known of one pair: what its stores hold, ready to go on. */
final class PairState {

    private final Pair pair;
    private Ledger ledger;
    private Optional<Timeline> told;
    private AlertRegister register;

    /**
     * The state of {@code pair}.
     *
     * @param told the timeline told last
     * @param register the alerts raised so far
     */
    PairState(Pair pair, Ledger ledger, Optional<Timeline> told, AlertRegister register) {
        this.pair = pair;
        this.ledger = ledger;
        this.told = told;
        this.register = register;
    }

    Pair pair() {
        return pair;
    }

    Ledger ledger() {
        return ledger;
    }

    Optional<Timeline> told() {
        return told;
    }

    AlertRegister register() {
        return register;
    }

    /** An article now says {@code now}, where it said {@code before}; whether all must be counted anew. */
    boolean replace(Optional<ArticleClaims> before, ArticleClaims now) {
        before.ifPresent(ledger::remove);
        ledger.add(now);
        return ledger.isWorn();
    }

    /** The same, counted anew. */
    void countedAs(Ledger renewed) {
        ledger = renewed;
    }

    /** Subscribers have been told {@code inherited}. */
    void inherit(AlertRegister inherited) {
        register = inherited;
    }

    /** {@code update} has been told. */
    void goOnWith(LedgerUpdate update) {
        told = update.change().timeline().or(() -> told);
        register = update.register();
    }
}
