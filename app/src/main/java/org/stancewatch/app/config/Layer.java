package org.stancewatch.app.config;

/** Who says a value; the later wins. */
public enum Layer {
    DEFAULT,
    FILE,
    ENVIRONMENT,
    FLAG
}
