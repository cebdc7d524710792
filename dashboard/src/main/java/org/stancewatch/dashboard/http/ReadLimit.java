package org.stancewatch.dashboard.http;

import io.javalin.http.Context;

/**
 * Limits what is looked up for one client. Files of the page cost nothing, health is asked for by machines that act on a refusal,
 * and streams have a limit of their own.
 */
final class ReadLimit {

    private final RateLimit limit;

    ReadLimit(int perMinute, Clients clients) {
        this.limit =
                new RateLimit(perMinute, clients, "requests: " + perMinute + " a minute are answered to one address");
    }

    /** Returns where the request may go on. */
    void check(Context at) {
        boolean isRead = Routes.READING.contains(at.method());
        if (isRead && Page.isBeside(at.path()) && !at.path().equals(StreamRoute.PATH)) {
            limit.count(at);
        }
    }
}
