package org.stancewatch.ingest.item;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a source lists at one look.
 *
 * @param form what it is: {@code rss_2.0}, {@code atom_1.0}, {@code JSON Feed}, {@code sitemap}
 * @param items in its order, each key once
 * @param publisher what it calls itself
 * @param language ISO 639-1
 * @param ttl how long it asks not to be looked at again
 * @param further lists that it refers to
 */
public record Listing(
        String form,
        List<NewsItem> items,
        Optional<String> publisher,
        Optional<String> language,
        Optional<Duration> ttl,
        List<URI> further) {

    public Listing {
        items = List.copyOf(items);
        further = List.copyOf(further);
    }

    /** Items alone. */
    public static Listing of(String form, List<NewsItem> items) {
        return new Listing(form, items, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
