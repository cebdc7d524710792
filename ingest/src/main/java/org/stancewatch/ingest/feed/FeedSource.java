package org.stancewatch.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.stancewatch.schemas.PublicAddress;

/**
 * A feed that someone asked to watch. Loopback and private addresses are allowed: the operator typed them.
 *
 * @param address an http or https address with a host
 */
public record FeedSource(URI address) {

    public FeedSource {
        Objects.requireNonNull(address, "source");
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("(?i)https?")) {
            throw new IllegalArgumentException(noAddress(address));
        }
    }

    /** Reads an address as typed; throws {@link IllegalArgumentException} {@code source: reason}. */
    public static FeedSource of(String address) {
        try {
            return new FeedSource(new URI(address.strip()));
        } catch (URISyntaxException fault) {
            throw new IllegalArgumentException(noAddress(address), fault);
        }
    }

    /** For logs: without user and query, which may hold a secret. */
    @Override
    public String toString() {
        return PublicAddress.in(address);
    }

    private static String noAddress(Object given) {
        return "source: '" + PublicAddress.in(given) + "' is no http or https address";
    }
}
