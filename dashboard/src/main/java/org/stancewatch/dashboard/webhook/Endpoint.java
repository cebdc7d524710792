package org.stancewatch.dashboard.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where somebody wants to be told. Its secret is not here, so that it cannot be shown by accident.
 *
 * @param id given by us
 * @param url where messages are posted; its path and query may be secrets of the receiver: show {@link #address}
 * @param format what is sent
 * @param filter which alerts
 * @param created when it was added: it is told what was told from then on
 * @param disabled why nothing is sent any more; empty while it is enabled
 */
public record Endpoint(
        String id, URI url, Format format, EndpointFilter filter, Instant created, Optional<String> disabled) {

    public Endpoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(disabled, "disabled");
    }

    /** As it may be shown and logged: {@code https://host[:port]/…}. */
    public String address() {
        return url.getScheme() + "://" + url.getRawAuthority() + "/…";
    }

    @Override
    public String toString() {
        return id + " (" + address() + ")";
    }
}
