package org.stancewatch.app.replay;

/** Is told how a replay gets on. */
public interface ReplayWatcher {

    /**
     * It reads.
     *
     * @param read articles so far, those of earlier runs among them
     * @param total articles to read
     */
    void reads(long read, long total);

    /** All is read; what is due by the end is being told. */
    void closes();
}
