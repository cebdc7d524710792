package org.stancewatch.app.corpus;

import org.stancewatch.extraction.Extractor;

/** The extractor of all tests: a second one would take a quarter of their memory too. */
public final class Extractors {

    public static final Extractor BUNDLED = Extractor.bundled();

    private Extractors() {}
}
