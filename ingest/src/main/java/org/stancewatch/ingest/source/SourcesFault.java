package org.stancewatch.ingest.source;

import java.util.List;

/** A list of sources that cannot be used: a line for each fault, {@code input:line: field: reason}. */
public final class SourcesFault extends RuntimeException {

    private final transient List<String> lines;

    public SourcesFault(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
