package org.stancewatch.ingest.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import okhttp3.CacheControl;
import okhttp3.Response;
import org.stancewatch.support.web.RetryAfter;

/**
 * Fetches documents: within limits, conditionally, from public addresses and those the operator typed; as robots.txt allows, one
 * request to a host at a time, a pause in between, so many a day.
 */
public final class WebFetcher implements AutoCloseable {

    /** What we are called in robots.txt. */
    static final String PRODUCT = "Stancewatch";

    private static final Duration DOOR_KEPT = Duration.ofHours(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final FetchLimits limits;
    private final VisitBudget budget;
    private final Clock clock;
    private final HttpCalls calls;
    private final Redirects redirects;
    private final Robots robots;
    private final Cache<String, Door> doors =
            Caffeine.newBuilder().expireAfterAccess(DOOR_KEPT).build();

    /** {@code cache} is a directory of its own: what servers let us keep. */
    public WebFetcher(FetchLimits limits, Path cache, VisitBudget budget, Clock clock) {
        this(limits, Optional.of(cache), budget, clock);
    }

    /** One that keeps nothing. */
    public WebFetcher(FetchLimits limits, VisitBudget budget, Clock clock) {
        this(limits, Optional.empty(), budget, clock);
    }

    private WebFetcher(FetchLimits limits, Optional<Path> cache, VisitBudget budget, Clock clock) {
        this.limits = limits;
        this.budget = budget;
        this.clock = clock;
        this.calls = new HttpCalls(limits, cache);
        this.redirects = new Redirects(calls);
        this.robots = new Robots(redirects);
    }

    /**
     * Fetches a document; empty where it has not changed since the server gave these validators.
     *
     * @throws FetchFault where it cannot be had
     */
    public Optional<Fetched> fetch(FetchRequest request) throws FetchFault {
        return redirects.follow(request, this::fetched, this::visit);
    }

    /** Whether a request to {@code host} would go out at once. */
    public boolean isFree(String host) {
        return Optional.ofNullable(doors.getIfPresent(host)).map(Door::isFree).orElse(true);
    }

    /** What this thread fetched is dealt with: there is room for the next large document. */
    public void putDown() {
        calls.putDown();
    }

    @Override
    public void close() {
        calls.close();
    }

    private <T> Redirects.Hop<T> visit(FetchRequest request, HttpCalls.Reading<Redirects.Hop<T>> reading)
            throws FetchFault {
        Door door = doors.get(Origins.host(request.address()), host -> new Door());
        enter(door);
        try {
            requireAllowed(request);
            return calls.send(request, reading);
        } finally {
            door.leave(pause(request.address()));
        }
    }

    private static void enter(Door door) throws FetchFault {
        try {
            door.enter();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw FetchFault.passing("interrupted", stop);
        }
    }

    private void requireAllowed(FetchRequest request) throws FetchFault {
        if (request.robots()) {
            robots.require(request);
        }
        if (budget.count(Origins.host(request.address())) > limits.visitsPerDay()) {
            throw FetchFault.refused("has had its " + limits.visitsPerDay() + " requests of today");
        }
    }

    private Duration pause(URI address) {
        Duration asked = robots.delay(address).orElse(Duration.ZERO);
        Duration longer = asked.compareTo(limits.pause()) > 0 ? asked : limits.pause();
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private Optional<Fetched> fetched(Response answer, byte[] body) throws FetchFault {
        if (answer.code() == 304) {
            return Optional.empty();
        }
        if (answer.code() != 200) {
            throw FetchFault.status(answer.code(), RetryAfter.in(answer.headers(), clock.instant()));
        }
        return Optional.of(new Fetched(
                answer.request().url().uri(),
                body,
                Optional.ofNullable(answer.header("Content-Type")),
                Validators.of(answer.headers()),
                freshFor(answer.cacheControl())));
    }

    private static Duration freshFor(CacheControl said) {
        return Duration.ofSeconds(Math.max(0, said.maxAgeSeconds()));
    }
}
