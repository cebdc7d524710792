package org.stancewatch.app.observe;

import java.util.List;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.ingest.watch.SourceHealth;

/** The sources: one that fails is told, and does not make ingest less ready for the others. */
record IngestHealth(IngestService ingest) implements HealthSource {

    @Override
    public List<Check> ready() {
        return ingest.sources().stream().map(IngestHealth::check).toList();
    }

    private static Check check(SourceHealth source) {
        String what = "source " + source.label();
        String looked = source.lastLook().map(time -> "last look at " + time).orElse("not looked at yet");
        return source.trouble()
                .map(trouble -> Check.warn(what, looked + ": " + trouble))
                .orElseGet(() -> Check.ok(what, looked));
    }
}
