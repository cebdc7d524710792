package org.stancewatch.ingest.fetch;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How much a fetch may take, and how much we ask of a host.
 *
 * @param timeout of one request, from the connection to the last byte
 * @param maxBytes of one answer, decompressed
 * @param pause between the end of one request to a host and the beginning of the next; longer where its robots.txt says so
 * @param visitsPerDay how many requests a host gets in a day of UTC at most
 * @param contact where a publisher can reach who runs this: an address or a page
 */
public record FetchLimits(Duration timeout, int maxBytes, Duration pause, int visitsPerDay, Optional<String> contact) {

    public FetchLimits {
        Objects.requireNonNull(contact, "contact");
        requirePositive(timeout.toMillis(), "timeout");
        requirePositive(maxBytes, "maxBytes");
        requirePositive(visitsPerDay, "visitsPerDay");
        if (pause.isNegative()) {
            throw new IllegalArgumentException("pause: " + pause + " is negative");
        }
        if (contact.filter(text -> !text.chars().allMatch(c -> c >= ' ' && c <= '~'))
                .isPresent()) {
            throw new IllegalArgumentException("contact: is no plain ASCII text");
        }
    }

    /** 20 s, 8 MiB, a second between two requests, 5,000 a day, no contact. */
    public static FetchLimits defaults() {
        return new FetchLimits(Duration.ofSeconds(20), 8 << 20, Duration.ofSeconds(1), 5_000, Optional.empty());
    }

    /** What we call ourselves, with whom to turn to where that is known. */
    String userAgent() {
        return WebFetcher.PRODUCT + "/0.1 (news reader"
                + contact.map(where -> "; " + where).orElse("") + ")";
    }

    private static void requirePositive(long value, String field) {
        if (value <= 0) {
            throw new IllegalArgumentException(field + ": " + value + " is not positive");
        }
    }
}
