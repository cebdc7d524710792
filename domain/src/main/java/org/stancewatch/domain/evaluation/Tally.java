package org.stancewatch.domain.evaluation;

/**
 * How many of some are right.
 *
 * @param right those that are
 * @param of all of them
 */
public record Tally(int right, int of) {

    /** None yet. */
    public static final Tally NONE = new Tally(0, 0);

    static Tally of(boolean right) {
        return new Tally(right ? 1 : 0, 1);
    }

    public Tally plus(Tally other) {
        return new Tally(right + other.right, of + other.of);
    }

    /** The right ones' share; 1 where there are none. */
    public double share() {
        return of == 0 ? 1 : (double) right / of;
    }
}
