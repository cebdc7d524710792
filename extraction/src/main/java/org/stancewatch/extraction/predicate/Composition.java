package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;

/**
 * The algebra of stances: each trigger changes what the one behind it says. To stop selling is a withdrawal, not to stop
 * selling is a supply, to stop a plan to stop selling is a resumption. Double negation needs no rule of its own.
 */
final class Composition {

    /** What lies behind a trigger: nothing yet, a business that goes on, a promise, something that goes on, or an act. */
    private sealed interface State {
        record Nothing() implements State {}

        record Business() implements State {}

        record Promise(boolean told) implements State {}

        record Permission() implements State {}

        record Going() implements State {}

        record Launch() implements State {}

        record Done(Effect effect) implements State {}
    }

    private Composition() {}

    /** What {@code chain}, in the order of the sentence, amounts to; empty where it is no act. */
    static Optional<Effect> of(List<Operator> chain) {
        State state = new State.Nothing();
        for (int at = chain.size() - 1; at >= 0; at--) {
            state = apply(chain.get(at), state);
        }
        if (state instanceof State.Going) {
            return Optional.of(Effect.of(Act.SUPPLY));
        }
        if (state instanceof State.Promise promise && promise.told()) {
            return Optional.of(Effect.of(Act.BAN));
        }
        return state instanceof State.Done done ? Optional.of(done.effect()) : Optional.empty();
    }

    private static State apply(Operator operator, State inner) {
        return switch (operator.kind()) {
            case NOT -> negate(inner);
            case NO_LONGER -> stop(inner, new State.Nothing());
            case ONLY -> only(inner);
            case STILL -> still(inner);
            case ROLE -> apply(operator.role().orElseThrow(), operator, inner);
        };
    }

    private static State apply(Role role, Operator operator, State inner) {
        return switch (role) {
            case OFFER -> offer(inner);
            case LAUNCH -> inner instanceof State.Nothing ? launch(operator) : inner;
            case BEGIN -> begin(operator, inner);
            case ALLOW ->
                inner instanceof State.Nothing || inner instanceof State.Business ? new State.Permission() : inner;
            case PAUSE -> halt(Act.MORATORIUM, inner);
            case DELAY -> delay(inner);
            case FORBID -> forbid(operator, inner);
            case DEPRIVE -> done(Act.BAN);
            case QUIT -> stop(inner, done(Act.WITHDRAWAL));
            case STOP -> stop(inner, done(Act.WITHDRAWAL));
            case REFUSE -> refuse(inner);
            case CONTINUE -> goOn(inner);
            case RESUME -> resume(inner);
            case EXTEND -> extend(inner);
            case FOLLOW -> new State.Nothing();
            case LIMIT -> limit(inner);
            case LIFT -> lift(operator, inner);
            case DEFEND -> isHalt(inner) ? standing(inner) : done(Act.SUPPLY);
            case PLAN -> plan(inner);
            // "The pledge not to" tells what is promised; "the pledge" alone does not.
            case PLEDGE ->
                inner instanceof State.Going ? inner : new State.Promise(isPhrase(operator) || isHalt(inner));
        };
    }

    // "Lifted the ban"; "made a U-turn on" needs no halt by its side.
    private static State lift(Operator operator, State inner) {
        boolean released = isHalt(inner) || inner instanceof State.Promise || isAct(inner, Act.RESTRICTION);
        boolean turned = isPhrase(operator) && (inner instanceof State.Nothing || inner instanceof State.Business);
        return released || turned ? done(Act.RESUMPTION) : new State.Nothing();
    }

    private static boolean isPhrase(Operator operator) {
        return operator.trigger().filter(trigger -> trigger.length() > 1).isPresent();
    }

    // Who offers something that does not do something else has said nothing of it.
    private static State offer(State inner) {
        if (inner instanceof State.Done) {
            return new State.Nothing();
        }
        return inner instanceof State.Nothing ? new State.Business() : inner;
    }

    // A product that is extended is a feature; a service or contract that is goes on.
    private static State extend(State inner) {
        if (isHalt(inner)) {
            return done(Act.EXTENSION);
        }
        return inner instanceof State.Business ? new State.Going() : new State.Nothing();
    }

    private static State launch(Operator operator) {
        // Finite launches are told for themselves; the others wait for what governs them.
        boolean finite = operator.form()
                .filter(form -> form == Form.FINITE || form == Form.PARTICIPLE)
                .isPresent();
        return finite ? done(Act.SUPPLY) : new State.Launch();
    }

    // Whoever begins to sell launches; whoever begins to ban bans.
    private static State begin(Operator operator, State inner) {
        boolean business = inner instanceof State.Business || inner instanceof State.Permission;
        return business || inner instanceof State.Launch ? launch(operator) : inner;
    }

    private static State halt(Act act, State inner) {
        return isHalt(inner) || inner instanceof State.Promise ? done(Act.RESUMPTION) : done(act);
    }

    // "There will be no return" leaves a halt standing; to forbid one is a ban.
    private static State forbid(Operator operator, State inner) {
        return isPhrase(operator) && isAct(inner, Act.RESUMPTION)
                ? standing(done(Act.MORATORIUM))
                : halt(Act.BAN, inner);
    }

    private static State delay(State inner) {
        return isHalt(inner) ? done(Act.EXTENSION) : done(Act.MORATORIUM);
    }

    private static State stop(State inner, State alone) {
        if (inner instanceof State.Nothing) {
            return alone;
        }
        if (inner instanceof State.Permission) {
            return done(Act.BAN);
        }
        boolean release = isHalt(inner) || inner instanceof State.Promise || isAct(inner, Act.RESTRICTION);
        return done(release ? Act.RESUMPTION : Act.WITHDRAWAL);
    }

    private static State refuse(State inner) {
        if (inner instanceof State.Nothing
                || inner instanceof State.Business
                || inner instanceof State.Permission
                || inner instanceof State.Launch
                || isAct(inner, Act.SUPPLY)) {
            return done(Act.BAN);
        }
        return isHalt(inner) ? done(Act.SUPPLY) : negate(inner);
    }

    private static State negate(State inner) {
        if (inner instanceof State.Going) {
            return done(Act.WITHDRAWAL);
        }
        if (inner instanceof State.Launch) {
            return done(Act.MORATORIUM);
        }
        if (inner instanceof State.Business || inner instanceof State.Permission || isAct(inner, Act.SUPPLY)) {
            return done(Act.BAN);
        }
        if (isHalt(inner) && inner instanceof State.Done halt && halt.effect().standing()) {
            return done(Act.RESUMPTION);
        }
        return inner instanceof State.Done done ? new State.Done(done.effect().withDenial()) : new State.Nothing();
    }

    private static State goOn(State inner) {
        if (isHalt(inner)) {
            return standing(inner);
        }
        if (inner instanceof State.Promise) {
            return standing(done(Act.BAN));
        }
        if (isAct(inner, Act.RESTRICTION)) {
            return inner;
        }
        return inner instanceof State.Nothing || inner instanceof State.Business ? new State.Going() : done(Act.SUPPLY);
    }

    // "Still sells": what goes on; what is still halted tells its verb.
    private static State still(State inner) {
        boolean business = inner instanceof State.Business || inner instanceof State.Permission;
        return business ? new State.Going() : inner;
    }

    private static State resume(State inner) {
        return isHalt(inner) ? inner : done(Act.RESUMPTION);
    }

    // What is sold to few is limited; what comes only then is late, and what is back only then is back.
    private static State only(State inner) {
        if (inner instanceof State.Business || inner instanceof State.Permission) {
            return done(Act.RESTRICTION);
        }
        return inner instanceof State.Launch || isAct(inner, Act.SUPPLY) ? done(Act.MORATORIUM) : inner;
    }

    private static State limit(State inner) {
        return isHalt(inner) ? inner : done(Act.RESTRICTION);
    }

    // Whoever plans to go on goes on.
    private static State plan(State inner) {
        return inner instanceof State.Done done ? new State.Done(done.effect().withPlan()) : inner;
    }

    private static State standing(State inner) {
        return inner instanceof State.Done done ? new State.Done(done.effect().asStanding()) : inner;
    }

    private static State done(Act act) {
        return new State.Done(Effect.of(act));
    }

    private static boolean isHalt(State state) {
        return state instanceof State.Done done
                && !done.effect().denied()
                && done.effect().act().actClass() == ActClass.HALT;
    }

    private static boolean isAct(State state, Act act) {
        return state instanceof State.Done done
                && !done.effect().denied()
                && done.effect().act() == act;
    }
}
