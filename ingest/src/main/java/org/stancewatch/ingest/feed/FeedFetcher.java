package org.stancewatch.ingest.feed;

import com.github.mizosoft.methanol.Methanol;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** Fetches feeds over HTTP: conditionally, within limits, tried again with backoff and jitter where that may help. */
final class FeedFetcher {

    private static final String USER_AGENT = "Stancewatch/0.1 (news feed reader)";
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";
    private static final int MAX_BACKOFF_FACTOR = 30;
    private static final double JITTER = 0.2;

    private final FetchLimits limits;
    private final HttpClient client;
    private final FailsafeExecutor<Optional<FetchedFeed>> patiently;

    FeedFetcher(FetchLimits limits) {
        this.limits = limits;
        this.client = Methanol.newBuilder()
                .userAgent(USER_AGENT)
                .autoAcceptEncoding(true)
                .connectTimeout(limits.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        this.patiently = Failsafe.with(retry(limits), oneAttempt(limits));
    }

    /** The feed; empty where it has not changed since the server gave these validators. */
    Optional<FetchedFeed> fetch(FeedSource source, Validators validators) throws FeedFault {
        try {
            return patiently.get(() -> attempt(source, validators));
        } catch (TimeoutExceededException late) {
            throw FeedFault.passing("no answer within " + limits.timeout().toMillis() + " ms", late);
        } catch (FailsafeException wrapped) {
            throw unwrapped(wrapped);
        }
    }

    private static FeedFault unwrapped(FailsafeException wrapped) {
        if (wrapped.getCause() instanceof FeedFault fault) {
            return fault;
        }
        if (wrapped.getCause() instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return FeedFault.passing("interrupted", wrapped);
        }
        throw wrapped;
    }

    private Optional<FetchedFeed> attempt(FeedSource source, Validators validators)
            throws FeedFault, InterruptedException {
        try {
            HttpResponse<InputStream> response = client.send(request(source, validators), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return read(response, body);
            }
        } catch (IOException broken) {
            throw FeedFault.passing("cannot be reached: " + reason(broken), broken);
        }
    }

    private Optional<FetchedFeed> read(HttpResponse<InputStream> response, InputStream body)
            throws FeedFault, IOException {
        int status = response.statusCode();
        if (status == 304) {
            return Optional.empty();
        }
        if (status != 200) {
            String reason = "answers " + status;
            throw status >= 500 || status == 429 ? FeedFault.passing(reason, null) : FeedFault.lasting(reason, null);
        }
        byte[] bytes = body.readNBytes(limits.maxBytes() + 1);
        if (bytes.length > limits.maxBytes()) {
            throw FeedFault.lasting("is larger than " + limits.maxBytes() + " bytes", null);
        }
        Optional<String> contentType = response.headers().firstValue("Content-Type");
        return Optional.of(new FetchedFeed(bytes, contentType, Validators.of(response.headers())));
    }

    private static HttpRequest request(FeedSource source, Validators validators) {
        HttpRequest.Builder request = HttpRequest.newBuilder(source.address())
                .header("Accept", ACCEPT)
                .GET();
        validators.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        validators.lastModified().ifPresent(time -> request.header("If-Modified-Since", time));
        return request.build();
    }

    private static RetryPolicy<Optional<FetchedFeed>> retry(FetchLimits limits) {
        return RetryPolicy.<Optional<FetchedFeed>>builder()
                .handleIf(thrown -> thrown instanceof TimeoutExceededException
                        || thrown instanceof FeedFault fault && fault.isPassing())
                .withMaxAttempts(limits.attempts())
                .withBackoff(limits.backoff(), limits.backoff().multipliedBy(MAX_BACKOFF_FACTOR))
                .withJitter(JITTER)
                .build();
    }

    /** A deadline over head and body: a server that drips bytes is cut off too. */
    private static Timeout<Optional<FetchedFeed>> oneAttempt(FetchLimits limits) {
        return Timeout.<Optional<FetchedFeed>>builder(limits.timeout())
                .withInterrupt()
                .build();
    }

    private static String reason(IOException broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }
}
