package org.stancewatch.dashboard.webhook;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One revision of one alert, on its way to one endpoint.
 *
 * @param seq its place among all messages
 * @param endpoint id of the endpoint
 * @param url where it is posted
 * @param alert id of the alert
 * @param revision of the alert
 * @param body as it is sent, every time the same
 * @param attempts how often this message was refused
 * @param failures how often in a row the endpoint was unavailable
 */
record Message(
        long seq, String endpoint, URI url, String alert, int revision, String body, int attempts, int failures) {

    /** The same for every attempt and every endpoint: by it a receiver knows what it has had. Letters of a header only. */
    String id() {
        return URLEncoder.encode(alert, StandardCharsets.UTF_8).replace(".", "%2E") + ":" + revision;
    }

    /** Without its address. */
    @Override
    public String toString() {
        return id() + " to " + endpoint;
    }
}
