package org.stancewatch.ingest.file;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user says about text and HTML files; it goes before what the file itself tells. JSON Lines tell all themselves.
 *
 * @param publisher the publisher; else what the page says, else the name of the folder the file lies in
 * @param published the publication time; else what the page says, else the time the file was last written
 * @param language ISO 639-1; else what the page says, else left to the reader of the text
 */
public record FileOptions(Optional<String> publisher, Optional<Instant> published, Optional<String> language) {

    public FileOptions {
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(language, "language");
    }

    /** Nothing said. */
    public static FileOptions none() {
        return new FileOptions(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
