package org.stancewatch.ingest.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.stancewatch.ingest.article.CanonicalUrl;

/** Scheme, host and port of an address. */
public final class Origins {

    private Origins() {}

    /** {@code http://paper.example:80}, of an http or https address with a host. */
    public static String of(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host(address) + ":" + (address.getPort() < 0 ? usual : address.getPort());
    }

    /** Whom a request goes to. */
    public static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    /** The address in {@code text}; empty where it is no http or https address with a host. */
    public static Optional<URI> web(String text) {
        try {
            return Optional.of(text.strip())
                    .filter(address -> address.length() <= CanonicalUrl.LONGEST)
                    .map(URI::create)
                    .filter(Origins::isWeb);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether {@code address} is http or https and has a host. */
    public static boolean isWeb(URI address) {
        return address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?");
    }
}
