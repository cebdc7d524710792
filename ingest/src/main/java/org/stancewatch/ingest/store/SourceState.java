package org.stancewatch.ingest.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.stancewatch.ingest.fetch.Validators;

/**
 * How a source does.
 *
 * @param looked when it was last looked at
 * @param succeeded when a look last succeeded
 * @param failures how many looks in a row have failed since
 * @param trouble why the last look failed; empty where it did not
 * @param since since when it is as it is: well, or in trouble
 * @param interval from one look to the next, as it was found to be worth while; empty before the first look
 * @param validators of the list that is wholly dealt with
 * @param digest hash of that list; empty where there is none
 * @param publisher what it calls itself
 * @param language what it says it is written in
 */
public record SourceState(
        Optional<Instant> looked,
        Optional<Instant> succeeded,
        int failures,
        Optional<String> trouble,
        Optional<Instant> since,
        Optional<Duration> interval,
        Validators validators,
        Optional<String> digest,
        Optional<String> publisher,
        Optional<String> language) {

    /** Of a source that was not looked at yet. */
    public static final SourceState NEW = new SourceState(
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Validators.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** After a look at {@code now} that brought the list these validators and this digest belong to. */
    public SourceState well(Instant now, Duration next, Validators of, Optional<String> digestOf) {
        return new SourceState(
                Optional.of(now),
                Optional.of(now),
                0,
                Optional.empty(),
                trouble.isEmpty() && since.isPresent() ? since : Optional.of(now),
                Optional.of(next),
                of,
                digestOf,
                publisher,
                language);
    }

    /** After a look at {@code now} that failed. */
    public SourceState failed(Instant now, String reason) {
        return new SourceState(
                Optional.of(now),
                succeeded,
                failures + 1,
                Optional.of(reason),
                trouble.isPresent() ? since : Optional.of(now),
                interval,
                validators,
                digest,
                publisher,
                language);
    }

    /** Likewise, known by these. */
    public SourceState called(Optional<String> name, Optional<String> written) {
        return new SourceState(
                looked,
                succeeded,
                failures,
                trouble,
                since,
                interval,
                validators,
                digest,
                name.or(() -> publisher),
                written.or(() -> language));
    }
}
