package org.stancewatch.ingest.archive;

import java.util.Objects;
import java.util.Set;

/**
 * How archives are read.
 *
 * @param languages ISO 639-1; a page that is known to be in another is dropped before its text is sought
 * @param workers threads that make articles of pages, beside the one that cuts records
 * @param window how many records may be under way, from their being cut to the broker's word
 * @param bytesUnderWay how many bytes of pages may wait for a worker; at least one page of {@link ArchiveLimits#page}
 * @param limits of one record
 */
public record ArchiveConfig(Set<String> languages, int workers, int window, int bytesUnderWay, ArchiveLimits limits) {

    /** The languages the product has lexicons for, a worker for each core, 4,096 records, 32 MiB. */
    public static final ArchiveConfig DEFAULT = new ArchiveConfig(
            Set.of("en", "fr"), Runtime.getRuntime().availableProcessors(), 4_096, 32 << 20, ArchiveLimits.DEFAULT);

    public ArchiveConfig {
        languages = Set.copyOf(languages);
        Objects.requireNonNull(limits, "limits");
        require(!languages.isEmpty(), "languages: names none");
        require(
                languages.stream().allMatch(code -> code.matches("[a-z]{2}")),
                "languages: " + languages + " are no ISO 639-1 codes");
        require(workers > 0, "workers: " + workers + " is not positive");
        require(window > 0, "window: " + window + " is not positive");
        require(bytesUnderWay >= limits.page(), "bytesUnderWay: " + bytesUnderWay + " is less than one page");
    }

    /** The same, reading other languages. */
    public ArchiveConfig reading(Set<String> others) {
        return new ArchiveConfig(others, workers, window, bytesUnderWay, limits);
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }
}
