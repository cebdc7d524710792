package org.stancewatch.ingest.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one address of an article: https, lower-case host, no fragment, no tracking parameters, no trailing slash. */
public final class CanonicalUrl {

    private static final String TRACKING = "utm_.*|fbclid|gclid|xtor|at_.*|mc_cid|mc_eid|igshid|cmpid";

    private CanonicalUrl() {}

    /** The canonical form of {@code url}; empty where it is no http or https address with a host. */
    public static Optional<String> of(String url) {
        try {
            URI uri = new URI(url.trim());
            return isWeb(uri) ? Optional.of(canonical(uri)) : Optional.empty();
        } catch (URISyntaxException fault) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI uri) {
        return uri.getHost() != null
                && uri.getScheme() != null
                && uri.getScheme().matches("(?i)https?");
    }

    private static String canonical(URI uri) {
        String port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
        String path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceAll("/+$", "");
        return "https://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query(uri);
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Stream.of(uri.getRawQuery().split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.split("=", 2)[0].matches(TRACKING))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
