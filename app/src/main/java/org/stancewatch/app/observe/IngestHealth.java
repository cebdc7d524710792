package org.stancewatch.app.observe;

import java.util.List;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.ingest.feed.FeedHealth;

/** The feeds: one that fails is told, and does not make ingest less ready for the others. */
record IngestHealth(IngestService ingest) implements HealthSource {

    @Override
    public List<Check> ready() {
        return ingest.feeds().stream().map(IngestHealth::check).toList();
    }

    private static Check check(FeedHealth feed) {
        String what = "feed " + feed.source();
        String looked = feed.lastLook().map(time -> "last look at " + time).orElse("not looked at yet");
        return feed.trouble()
                .map(trouble -> Check.warn(what, looked + ": " + trouble))
                .orElseGet(() -> Check.ok(what, looked));
    }
}
