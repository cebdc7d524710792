package org.stancewatch.app.observe;

import java.util.Objects;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.Settings;

/**
 * Where a process shows how it does.
 *
 * @param host the address to bind to
 * @param port 0: any that is free
 */
public record HttpConfig(String host, int port) {

    /** Nobody outside this machine sees it unless told otherwise. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int HIGHEST_PORT = 65_535;

    public HttpConfig {
        Objects.requireNonNull(host, "http.host");
        if (host.isBlank()) {
            throw new IllegalArgumentException("http.host: is blank");
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("http.port: " + port + " is not from 0 to " + HIGHEST_PORT);
        }
    }

    public static HttpConfig of(Configuration settings) {
        return new HttpConfig(settings.get(Settings.HTTP_HOST), settings.get(Settings.HTTP_PORT));
    }
}
