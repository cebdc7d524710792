package org.stancewatch.extraction.lexicon;

/** How a trigger stands in its sentence. */
public enum Form {
    /** Hangs on another verb: "to suspend", "suspendre"; in English also a plural present. */
    INFINITIVE,
    /** Has a subject of its own: "suspends", "suspendait". */
    FINITE,
    /** "Suspended", "suspendu": active after have, passive after be. */
    PARTICIPLE,
    /** "Suspending", "suspendant". */
    GERUND,
    /** "Suspendrait": in the past of a report, or of a rumour. */
    CONDITIONAL,
    /** A noun: "a suspension". */
    NOUN,
    /** What is no trigger has none. */
    NONE;

    /** Whether it takes its subject from the verb before it. */
    public boolean isDependent() {
        return this == INFINITIVE || this == GERUND || this == NOUN;
    }
}
