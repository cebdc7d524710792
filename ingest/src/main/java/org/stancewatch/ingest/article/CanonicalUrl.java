package org.stancewatch.ingest.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one address of an article: https, lower-case host, no fragment, no tracking parameters, no session, no trailing slash;
 * of its AMP, print and known telephone forms the address of the article itself.
 */
public final class CanonicalUrl {

    /** Characters; what is longer carries something else than an address. */
    public static final int LONGEST = 2_048;

    /** An address that holds such does not read as what it is. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}]");

    private CanonicalUrl() {}

    /** The canonical form of {@code url}; empty where it is no http or https address with a host. Of itself it is itself. */
    public static Optional<String> of(String url) {
        if (url.length() > LONGEST || UNSEEN.matcher(url).find()) {
            return Optional.empty();
        }
        Optional<String> once = folded(url.strip());
        // what one fold uncovers, a viewer's address in a viewer's address, the next folds; each fold is shorter
        return once.filter(url::equals).or(() -> once.flatMap(CanonicalUrl::of));
    }

    private static Optional<String> folded(String url) {
        try {
            URI uri = new URI(url);
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
        String address = AddressView.unwrapped(uri.getHost().toLowerCase(Locale.ROOT), withoutSlash(uri));
        int slash = address.indexOf('/') < 0 ? address.length() : address.indexOf('/');
        String host = AddressView.host(address.substring(0, slash));
        return "https://" + host + port(uri) + AddressView.path(address.substring(slash)) + query(uri);
    }

    private static String withoutSlash(URI uri) {
        return Optional.ofNullable(uri.getRawPath()).orElse("").replaceAll("/+$", "");
    }

    private static String port(URI uri) {
        return uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Stream.of(uri.getRawQuery().split("&"))
                .filter(parameter -> !parameter.isEmpty() && !AddressNoise.is(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
