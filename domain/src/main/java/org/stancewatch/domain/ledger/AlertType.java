package org.stancewatch.domain.ledger;

/** What an alert says has happened. */
public enum AlertType {
    /** A halt begins; the alert names its act. */
    NEW_MORATORIUM,
    /** A halt ends by the company's own act, before its term or with none. */
    REVERSAL,
    /** A halt is prolonged. */
    EXTENSION,
    /** A term passed and nothing prolonged it. */
    LAPSE,
    /** A halt becomes a restriction. */
    RELAXATION,
    /** A moratorium becomes a ban or a withdrawal. */
    ESCALATION,
    /** Three companies halt one technology within 30 days. */
    WAVE
}
