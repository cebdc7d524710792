package org.stancewatch.ingest.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Response;

/** What the robots.txt of each origin lets us read (RFC 9309), and how long it wants us to wait in between. */
final class Robots {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST_ORIGINS = 10_000;
    private static final List<String> AGENTS = List.of(WebFetcher.PRODUCT.toLowerCase(Locale.ROOT));

    private final Redirects calls;
    private final Cache<String, BaseRobotRules> rules = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumSize(MOST_ORIGINS)
            .build();

    Robots(Redirects calls) {
        this.calls = calls;
    }

    /** How long it wants us to wait between two requests; empty where it does not say. */
    Optional<Duration> delay(URI address) {
        return Optional.ofNullable(rules.getIfPresent(Origins.of(address)))
                .map(BaseRobotRules::getCrawlDelay)
                .filter(millis -> millis != BaseRobotRules.UNSET_CRAWL_DELAY)
                .map(Duration::ofMillis);
    }

    /** Throws where we are not to read {@code request}, or cannot know whether we are. */
    void require(FetchRequest request) throws FetchFault {
        BaseRobotRules rules = rules(request);
        if (rules.isDeferVisits()) {
            throw FetchFault.passing("robots.txt cannot be read, nothing is fetched until it can", null);
        }
        if (!rules.isAllowed(request.address().toString())) {
            throw FetchFault.refused("robots.txt does not allow it");
        }
    }

    private BaseRobotRules rules(FetchRequest request) throws FetchFault {
        String origin = Origins.of(request.address());
        BaseRobotRules known = rules.getIfPresent(origin);
        if (known != null) {
            return known;
        }
        BaseRobotRules read = read(request, URI.create(origin + "/robots.txt"));
        if (!read.isDeferVisits()) {
            rules.put(origin, read);
        }
        return read;
    }

    private BaseRobotRules read(FetchRequest request, URI address) throws FetchFault {
        FetchRequest robots =
                new FetchRequest(address, FetchRequest.Form.ROBOTS, Validators.NONE, false, request.typed());
        try {
            return calls.follow(robots, (answer, body) -> parsed(answer, body, address));
        } catch (FetchFault fault) {
            throw fault.about("robots.txt");
        }
    }

    private static BaseRobotRules parsed(Response answer, byte[] body, URI address) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return answer.code() == 200
                ? parser.parseContent(address.toString(), body, answer.header("Content-Type", "text/plain"), AGENTS)
                : parser.failedFetch(answer.code());
    }
}
