package org.stancewatch.dashboard.webhook;

import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.stancewatch.support.web.AddressGuard;
import org.stancewatch.support.web.RetryAfter;

/** Posts messages: no redirect, no proxy, no address that the guard refuses, no longer than the timeout. */
final class Sender implements AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final String USER_AGENT = "Stancewatch/0.1 (webhooks)";
    private static final int MAX_TEXT_BYTES = 500;

    private final OkHttpClient client;
    private final Clock clock;

    Sender(AddressGuard guard, Duration timeout, Clock clock) {
        this.clock = clock;
        this.client = new OkHttpClient.Builder()
                .socketFactory(guard.sockets())
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(timeout)
                .callTimeout(timeout)
                .build();
    }

    /** Posts {@code body} once. Never throws: whatever happens is an answer. */
    Answer post(URI url, String id, String body, Signature signature) {
        Instant sent = clock.instant();
        Map<String, String> headers = signature.headers(id, sent, body);
        try (Response response = client.newCall(request(url, headers, body)).execute()) {
            String text = response.peekBody(MAX_TEXT_BYTES).string();
            return new Answer(
                    OptionalInt.of(response.code()),
                    text,
                    RetryAfter.in(response.headers(), clock.instant()),
                    since(sent));
        } catch (IOException | IllegalArgumentException fault) {
            return Answer.none(reason(fault), since(sent));
        }
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private static Request request(URI url, Map<String, String> headers, String body) {
        return new Request.Builder()
                .url(HttpUrl.get(url.toString()))
                .headers(Headers.of(headers))
                .header("User-Agent", USER_AGENT)
                // Bytes, not text: OkHttp would add a charset to the media type of a text.
                .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON))
                .build();
    }

    private Duration since(Instant sent) {
        return Duration.between(sent, clock.instant());
    }

    private static String reason(Exception fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
