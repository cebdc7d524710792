package org.stancewatch.domain.comparison;

/** One of the two generations compared. */
public enum Side {
    A,
    B;

    public Side other() {
        return this == A ? B : A;
    }
}
