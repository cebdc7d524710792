package org.stancewatch.app.doctor;

import org.stancewatch.app.observe.Check;

/**
 * What an examination found of one thing.
 *
 * @param remedy what to do about it; empty where nothing is to be done
 */
public record Finding(Check check, String remedy) {

    static Finding ok(String what, String finding) {
        return new Finding(Check.ok(what, finding), "");
    }

    static Finding warn(String what, String finding, String remedy) {
        return new Finding(Check.warn(what, finding), remedy);
    }

    static Finding fail(String what, String finding, String remedy) {
        return new Finding(Check.fail(what, finding), remedy);
    }

    public boolean isFailed() {
        return check.isFailed();
    }

    /** {@code level  what: finding  → remedy}. */
    @Override
    public String toString() {
        String line = "%-4s  %s: %s".formatted(check.level(), check.what(), check.finding());
        return remedy.isEmpty() ? line : line + "  → " + remedy;
    }
}
