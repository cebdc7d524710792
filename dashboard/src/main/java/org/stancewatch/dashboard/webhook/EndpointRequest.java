package org.stancewatch.dashboard.webhook;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody asks for who wants to be told.
 *
 * @param url http or https, without user, password and fragment
 * @param format what is sent
 * @param filter which alerts
 */
public record EndpointRequest(URI url, Format format, EndpointFilter filter) {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int MAX_URL = 2_000;

    public EndpointRequest {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(filter, "filter");
        require(SCHEMES.contains(String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT)), "must be http or https");
        require(url.getHost() != null, "names no host");
        require(url.getRawUserInfo() == null, "must hold no user and no password");
        require(url.getRawFragment() == null, "must hold no fragment");
        require(url.toString().length() <= MAX_URL, "is longer than " + MAX_URL + " characters");
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException("url: " + reason);
        }
    }
}
