package org.stancewatch.ingest.trial;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found at an address.
 *
 * @param form what it is: {@code rss_2.0}, {@code atom_1.0}, {@code JSON Feed}, {@code web page}
 * @param publisher what the feed calls itself
 * @param language ISO 639-1, where the feed tells it
 * @param items how many there are
 * @param texts how many of them hold a text
 * @param fullTexts how many hold what must be the whole text; the others have summaries
 * @param medianWords of those that hold a text; 0 where none does
 * @param newest when the newest item was published, where that is told
 * @param newestTitle of that item
 * @param feeds those that a web page names
 */
public record TrialReport(
        String form,
        Optional<String> publisher,
        Optional<String> language,
        int items,
        int texts,
        int fullTexts,
        int medianWords,
        Optional<Instant> newest,
        String newestTitle,
        List<URI> feeds) {

    private static final String PAGE = "web page";

    public TrialReport {
        feeds = List.copyOf(feeds);
    }

    static TrialReport page(List<URI> feeds) {
        return new TrialReport(PAGE, Optional.empty(), Optional.empty(), 0, 0, 0, 0, Optional.empty(), "", feeds);
    }

    /** Whether a page is there, and no feed. */
    public boolean isPage() {
        return form.equals(PAGE);
    }
}
