package org.stancewatch.domain.ledger;

/** What an event finds in its scope: the columns of the table of design §3.4. */
enum Finding {
    NOTHING_HALTED,
    /** All of its scope is halted. */
    INSIDE,
    /** It reaches beyond a halt and holds the whole of it. */
    WIDER,
    /** It reaches beyond a halt that reaches beyond it. */
    OVERLAPPING,
    /** Nothing is halted, and a term has passed somewhere in it. */
    AFTER_LAPSE
}
