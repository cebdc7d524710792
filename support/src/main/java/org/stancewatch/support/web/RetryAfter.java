package org.stancewatch.support.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import okhttp3.Headers;

/** How long a server asks to be left alone. */
public final class RetryAfter {

    private static final String NAME = "Retry-After";

    private RetryAfter() {}

    /** Seconds, or a date that is not past at {@code now}; empty where the header is neither, or is not there. */
    public static Optional<Duration> in(Headers headers, Instant now) {
        String seconds = String.valueOf(headers.get(NAME)).strip();
        if (seconds.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(seconds)));
        }
        return Optional.ofNullable(headers.getDate(NAME))
                .map(Date::toInstant)
                .map(until -> Duration.between(now, until))
                .filter(wait -> !wait.isNegative());
    }
}
