package org.stancewatch.ingest.watch;

import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.Errand;

/** Runs errands of one kind. It writes down itself when the next is due. */
interface Work {

    /** Runs {@code errand} of {@code source}. */
    void run(Errand errand, Source source);

    /** What is done about an errand that could not be run for a reason that nobody thought of. */
    void failed(Errand errand, Source source, FetchFault fault);
}
