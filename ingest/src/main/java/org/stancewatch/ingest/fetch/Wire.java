package org.stancewatch.ingest.fetch;

/** How many bytes of an answer came over the network; none of what came from the cache. */
final class Wire {

    static final int MOST_INFLATED = 200;

    private long bytes;

    void add(long more) {
        bytes += more;
    }

    /** Whether {@code inflated} bytes are out of proportion to what came. */
    boolean isInflated(long inflated) {
        return bytes > 0 && inflated > bytes * MOST_INFLATED;
    }
}
