package org.stancewatch.ingest.watch;

import java.time.Duration;
import java.util.Optional;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.SourceState;
import org.stancewatch.support.web.Backoff;

/** How long to wait until the next look at a source. */
final class Rhythm {

    /** Where a source had no news it is looked at this much later. */
    private static final double SLOWER = 1.25;

    private static final int FASTER = 2;

    private final Schedule schedule;
    private final Backoff backoff;

    Rhythm(Schedule schedule, Backoff backoff) {
        this.schedule = schedule;
        this.backoff = backoff;
    }

    /**
     * After a look that succeeded: as the operator says; else sooner where there was news, later where there was none, not
     * before the source asks for it, and within the limits of the schedule.
     */
    Duration next(Source source, SourceState before, boolean news, Optional<Duration> asked) {
        if (source.interval().isPresent()) {
            return source.interval().get();
        }
        Duration last = before.interval().orElse(schedule.shortest());
        Duration found = news ? last.dividedBy(FASTER) : Duration.ofMillis((long) (last.toMillis() * SLOWER));
        return within(longer(found, asked.orElse(Duration.ZERO)));
    }

    /** After failures in a row: longer each time, longer where the server asks for it; what stays broken is not hurried after. */
    Duration after(int failures, Source source, FetchFault fault) {
        Duration wait = backoff.after(failures, fault.retryAfter());
        Duration usual = source.interval().orElse(schedule.shortest());
        return fault.kind() == FetchFault.Kind.PASSING ? wait : longer(wait, usual);
    }

    private Duration within(Duration found) {
        Duration least = longer(found, schedule.shortest());
        return least.compareTo(schedule.longest()) > 0 ? schedule.longest() : least;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
