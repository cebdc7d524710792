package org.stancewatch.ingest.fetch;

import java.net.URI;
import java.util.Optional;
import okhttp3.Response;

/** Where an answer sends us. */
final class Redirects {

    private static final int MOST = 5;

    private final HttpCalls calls;

    Redirects(HttpCalls calls) {
        this.calls = calls;
    }

    /** Sends {@code request}, and again wherever it is sent on to; reads the answer that is none of that. */
    <T> T follow(FetchRequest request, HttpCalls.Reading<T> reading) throws FetchFault {
        return follow(request, reading, calls::send);
    }

    /** How one request is sent. */
    interface Sending<T> {
        Hop<T> send(FetchRequest request, HttpCalls.Reading<Hop<T>> reading) throws FetchFault;
    }

    /** What a request came to: a result, or an address to turn to. */
    record Hop<T>(Optional<T> result, Optional<URI> onward) {}

    <T> T follow(FetchRequest request, HttpCalls.Reading<T> reading, Sending<T> sending) throws FetchFault {
        FetchRequest at = request;
        for (int hop = 0; hop <= MOST; hop++) {
            FetchRequest here = at;
            Hop<T> came = sending.send(here, (answer, body) -> hop(here, answer, body, reading));
            if (came.result().isPresent()) {
                return came.result().get();
            }
            at = at.at(came.onward().orElseThrow());
        }
        throw FetchFault.lasting("redirects more than " + MOST + " times", null);
    }

    private static <T> Hop<T> hop(FetchRequest request, Response answer, byte[] body, HttpCalls.Reading<T> reading)
            throws FetchFault {
        return isRedirect(answer)
                ? new Hop<>(Optional.empty(), Optional.of(target(request.address(), answer)))
                : new Hop<>(Optional.of(reading.of(answer, body)), Optional.empty());
    }

    private static boolean isRedirect(Response answer) {
        return switch (answer.code()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Never from https to http: what was private on the way would no longer be. */
    private static URI target(URI from, Response answer) throws FetchFault {
        URI to = Optional.ofNullable(answer.request().url().resolve(answer.header("Location", "")))
                .flatMap(url -> Origins.web(url.toString()))
                .orElseThrow(() -> FetchFault.lasting("redirects to what is no http or https address", null));
        if (from.getScheme().equalsIgnoreCase("https") && !to.getScheme().equals("https")) {
            throw FetchFault.lasting("redirects from https to http", null);
        }
        return to;
    }
}
