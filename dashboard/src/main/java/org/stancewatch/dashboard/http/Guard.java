package org.stancewatch.dashboard.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What holds for every request: headers, and names that are ours (another's may have been bound to our address). */
final class Guard {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "X-Frame-Options",
            "DENY",
            "Cache-Control",
            "no-cache");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts;
    private final boolean sharesWithOthers;

    Guard(String host, Set<String> names, boolean sharesWithOthers) {
        this.hosts = new HashSet<>(LOOPBACK);
        this.sharesWithOthers = sharesWithOthers;
        hosts.add(host.contains(":") ? "[" + host + "]" : host);
        names.forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
    }

    void check(Context at) {
        HEADERS.forEach(at::header);
        if (sharesWithOthers) {
            at.header("Cross-Origin-Resource-Policy", "cross-origin");
        }
        String host = at.host() == null ? "" : withoutPort(at.host()).toLowerCase(Locale.ROOT);
        if (!hosts.contains(host)) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN, "Host: '" + host + "' is not served here: name it in dashboard.names");
        }
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "");
    }
}
