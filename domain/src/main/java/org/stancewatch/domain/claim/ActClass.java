package org.stancewatch.domain.claim;

/** Acts that may tell one and the same event: papers call one halt a moratorium, a ban and a withdrawal. */
public enum ActClass {
    HALT,
    EXTENSION,
    RESTRICTION,
    RELEASE,
    SUPPLY
}
