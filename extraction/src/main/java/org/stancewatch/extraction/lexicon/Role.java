package org.stancewatch.extraction.lexicon;

/** What a trigger does to a stance, alone or to the trigger that follows it. */
public enum Role {
    /** Halts for a time: suspend, pause. */
    PAUSE,
    /** Halts by rule: ban, forbid. */
    FORBID,
    /** Leaves or shuts down: exit, discontinue. */
    QUIT,
    /** Ends what follows: stop, end, drop. */
    STOP,
    /** Will not: refuse, rule out. */
    REFUSE,
    /** Takes away from its subject: lose access to. */
    DEPRIVE,
    /** Does as the company before it did. */
    FOLLOW,
    /** Puts off a launch. */
    DELAY,
    /** Sell, use, develop: goes on unless a verb before it says otherwise. */
    OFFER,
    /** Lets others do: not to allow is to forbid. */
    ALLOW,
    /** Brings to market: a stance of its own. */
    LAUNCH,
    /** Begins what follows, and needs it. */
    BEGIN,
    /** Goes on with what follows. */
    CONTINUE,
    /** Takes up again. */
    RESUME,
    /** Prolongs a halt. */
    EXTEND,
    /** Goes on within limits. */
    LIMIT,
    /** Ends a halt, and needs one. */
    LIFT,
    /** Stands by what it does. */
    DEFEND,
    /** Has in mind to do what follows. */
    PLAN,
    /** A promise not to. */
    PLEDGE
}
