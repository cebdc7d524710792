package org.stancewatch.ingest.archive;

/**
 * How much one record may take: an archive may be hostile, and holds what anybody put on the web.
 *
 * @param record bytes of one record, decompressed; what is larger is not read to its end
 * @param page bytes of a page with its HTTP headers, as it was sent; what is larger is passed over
 * @param html bytes of a page once its content encoding is undone
 * @param ratio how many times larger than compressed a record may be, from its second MiB on
 */
public record ArchiveLimits(long record, int page, int html, int ratio) {

    /** 64 MiB, 4 MiB, 8 MiB, 200. Crawlers such as that of CC-NEWS cut pages at 1 MiB, and HTML shrinks to a tenth. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(64L << 20, 4 << 20, 8 << 20, 200);

    public ArchiveLimits {
        requirePositive(record, "record");
        requirePositive(page, "page");
        requirePositive(html, "html");
        requirePositive(ratio, "ratio");
    }

    private static void requirePositive(long value, String field) {
        if (value <= 0) {
            throw new IllegalArgumentException(field + ": " + value + " is not positive");
        }
    }
}
