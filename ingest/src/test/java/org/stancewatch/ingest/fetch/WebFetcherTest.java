package org.stancewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFetcherTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(5), 100_000, Duration.ZERO, 1_000, Optional.empty());

    @TempDir
    private Path cache;

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> site = new ConcurrentHashMap<>();
    private final AtomicInteger visits = new AtomicInteger();
    private final List<WebFetcher> fetchers = new ArrayList<>();

    @BeforeEach
    void serve() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return site.getOrDefault(
                        request.getTarget(),
                        new MockResponse.Builder().code(404).build());
            }
        });
        server.start();
        site.put("/page", body("hello"));
    }

    @AfterEach
    void stop() {
        fetchers.forEach(WebFetcher::close);
        server.close();
    }

    @Test
    void whatIsThereComes() throws FetchFault {
        assertThat(fetch("/page")).asString().isEqualTo("hello");
    }

    @Test
    void pagesOfAHostComeOverOneConnectionThoughManyOthersAreAskedInBetween() throws Exception {
        WebFetcher fetcher = fetcher(LIMITS);
        fetcher.fetch(typed("/page"));
        for (int other = 0; other < 20; other++) {
            try (MockWebServer elsewhere = new MockWebServer()) {
                elsewhere.start();
                elsewhere.enqueue(body("elsewhere"));
                URI page = elsewhere.url("/page").uri();
                fetcher.fetch(new FetchRequest(
                        page, FetchRequest.Form.PAGE, Validators.NONE, false, Set.of(Origins.of(page))));
            }
        }
        fetcher.fetch(typed("/page"));
        server.takeRequest(); // robots.txt
        server.takeRequest();
        assertThat(server.takeRequest().getConnectionIndex()).isZero();
    }

    @Test
    void whatClosingBreaksOffIsNoFaultOfTheServer() throws Exception {
        site.put(
                "/page",
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build());
        WebFetcher fetcher = fetcher(LIMITS);
        CompletableFuture<Optional<Fetched>> underWay = CompletableFuture.supplyAsync(() -> {
            try {
                return fetcher.fetch(typed("/page"));
            } catch (FetchFault fault) {
                throw new AssertionError(fault);
            }
        });
        server.takeRequest(); // robots.txt
        server.takeRequest();
        fetcher.close();
        assertThatThrownBy(() -> underWay.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void weSayWhoWeAreAndHowToReachUs() throws Exception {
        FetchLimits limits = new FetchLimits(
                Duration.ofSeconds(5), 100_000, Duration.ZERO, 1_000, Optional.of("desk@watch.example"));
        fetcher(limits).fetch(typed("/page"));
        server.takeRequest(); // robots.txt
        assertThat(server.takeRequest().getHeaders().get("User-Agent"))
                .startsWith("Stancewatch/")
                .contains("desk@watch.example");
    }

    @Test
    void aPrivateAddressThatNobodyTypedIsRefused() {
        FetchRequest stranger =
                new FetchRequest(server.url("/page").uri(), FetchRequest.Form.PAGE, Validators.NONE, false, Set.of());
        assertThat(fault(stranger).reason()).contains("is private");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aNameThatLeadsToAPrivateAddressIsRefused() {
        FetchRequest stranger = new FetchRequest(
                URI.create("http://localhost:" + server.getPort() + "/page"),
                FetchRequest.Form.PAGE,
                Validators.NONE,
                false,
                Set.of());
        assertThat(fault(stranger).reason()).contains("is private");
    }

    @Test
    void aRedirectIsFollowed() throws FetchFault {
        site.put("/moved", redirect("/page"));
        assertThat(fetch("/moved")).asString().isEqualTo("hello");
    }

    @Test
    void aRedirectToAPrivateAddressThatNobodyTypedIsRefused() {
        site.put("/moved", redirect("http://127.0.0.2:" + server.getPort() + "/page"));
        assertThat(fault("/moved").reason()).contains("127.0.0.2 is private");
    }

    @Test
    void redirectsInACircleEnd() {
        site.put("/round", redirect("/and"));
        site.put("/and", redirect("/round"));
        assertThat(fault("/round").reason()).isEqualTo("redirects more than 5 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://x/", "javascript:alert(1)", ""})
    void aRedirectToWhatIsNoWebAddressIsRefused(String location) {
        site.put("/moved", redirect(location));
        assertThat(fault("/moved").kind()).isEqualTo(FetchFault.Kind.LASTING);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        site.put("/page", body("x".repeat(100_001)));
        assertThat(fault("/page").reason()).isEqualTo("is larger than 100000 bytes");
    }

    @Test
    void whatInflatesOutOfProportionIsRefused() throws IOException {
        FetchLimits roomy = new FetchLimits(Duration.ofSeconds(5), 8 << 20, Duration.ZERO, 1_000, Optional.empty());
        Buffer packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.write(new byte[4 << 20]);
        }
        site.put(
                "/page",
                new MockResponse.Builder()
                        .body(packed)
                        .setHeader("Content-Encoding", "gzip")
                        .build());
        FetchFault fault =
                catchThrowableOfType(FetchFault.class, () -> fetcher(roomy).fetch(typed("/page")));
        assertThat(fault.reason()).isEqualTo("inflates to more than 200 times its size");
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUpInTime() {
        FetchLimits hasty = new FetchLimits(Duration.ofMillis(200), 100_000, Duration.ZERO, 1_000, Optional.empty());
        site.put(
                "/page",
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build());
        FetchFault fault =
                catchThrowableOfType(FetchFault.class, () -> fetcher(hasty).fetch(typed("/page")));
        assertThat(fault.reason()).isEqualTo("no answer within 200 ms");
    }

    @Test
    void aServerThatDripsIsGivenUpInTime() {
        FetchLimits hasty = new FetchLimits(Duration.ofMillis(500), 100_000, Duration.ZERO, 1_000, Optional.empty());
        site.put(
                "/page",
                body("x".repeat(1_000))
                        .newBuilder()
                        .throttleBody(1, 100, TimeUnit.MILLISECONDS)
                        .build());
        FetchFault fault =
                catchThrowableOfType(FetchFault.class, () -> fetcher(hasty).fetch(typed("/page")));
        assertThat(fault.reason()).isEqualTo("no answer within 500 ms");
    }

    @Test
    void whatRobotsAreToStayAwayFromIsNotFetched() {
        site.put("/robots.txt", body("User-agent: *\nDisallow: /page"));
        assertThat(fault("/page").kind()).isEqualTo(FetchFault.Kind.REFUSED);
    }

    @Test
    void whatRobotsAreToldByOurNameGoesBeforeTheRest() throws FetchFault {
        site.put("/robots.txt", body("User-agent: *\nDisallow: /\n\nUser-agent: stancewatch\nAllow: /"));
        assertThat(fetch("/page")).asString().isEqualTo("hello");
    }

    @Test
    void withThePublishersLeaveRobotsTxtIsNotAskedFor() throws FetchFault {
        site.put("/robots.txt", body("User-agent: *\nDisallow: /"));
        FetchRequest free =
                new FetchRequest(server.url("/page").uri(), FetchRequest.Form.PAGE, Validators.NONE, false, origins());
        assertThat(fetcher(LIMITS).fetch(free)).isPresent();
    }

    @Test
    void nothingIsFetchedWhileRobotsTxtCannotBeRead() {
        site.put("/robots.txt", new MockResponse.Builder().code(503).build());
        assertThat(fault("/page").kind()).isEqualTo(FetchFault.Kind.PASSING);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void robotsTxtIsAskedForOnce() throws FetchFault {
        WebFetcher fetcher = fetcher(LIMITS);
        fetcher.fetch(typed("/page"));
        fetcher.fetch(typed("/page"));
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aHostIsNotFreeInThePauseAfterARequest() throws FetchFault {
        WebFetcher slow = fetcher(
                new FetchLimits(Duration.ofSeconds(5), 100_000, Duration.ofMinutes(1), 1_000, Optional.empty()));
        slow.fetch(typed("/page"));
        assertThat(slow.isFree(server.getHostName())).isFalse();
    }

    @Test
    void aHostIsNotFreeInTheDelayThatItsRobotsTxtAsksFor() throws FetchFault {
        site.put("/robots.txt", body("User-agent: *\nCrawl-delay: 60"));
        WebFetcher fetcher = fetcher(LIMITS);
        fetcher.fetch(typed("/page"));
        assertThat(fetcher.isFree(server.getHostName())).isFalse();
    }

    @Test
    void aHostThatHasHadItsRequestsOfTheDayIsLeftAlone() {
        visits.set(1_000);
        assertThat(fault("/page").reason()).isEqualTo("has had its 1000 requests of today");
    }

    @Test
    void aPageThatIsAsItWasComesFromTheCacheAfterARestart() throws Exception {
        site.put("/page", body("hello").newBuilder().setHeader("ETag", "\"v1\"").build());
        fetcher(LIMITS).fetch(typed("/page"));
        fetchers.forEach(WebFetcher::close);
        site.put("/page", new MockResponse.Builder().code(304).build());
        assertThat(fetch("/page")).asString().isEqualTo("hello");
    }

    @Test
    void aStatusThatTellsUsToWaitTellsHowLong() {
        site.put(
                "/page",
                new MockResponse.Builder()
                        .code(503)
                        .setHeader("Retry-After", "120")
                        .build());
        assertThat(fault("/page").retryAfter()).contains(Duration.ofMinutes(2));
    }

    private byte[] fetch(String path) throws FetchFault {
        return fetcher(LIMITS).fetch(typed(path)).orElseThrow().bytes();
    }

    private FetchFault fault(String path) {
        return fault(typed(path));
    }

    private FetchFault fault(FetchRequest request) {
        return catchThrowableOfType(FetchFault.class, () -> fetcher(LIMITS).fetch(request));
    }

    private FetchRequest typed(String path) {
        return new FetchRequest(server.url(path).uri(), FetchRequest.Form.PAGE, Validators.NONE, true, origins());
    }

    private Set<String> origins() {
        return Set.of(Origins.of(server.url("/").uri()));
    }

    private WebFetcher fetcher(FetchLimits limits) {
        WebFetcher fetcher = new WebFetcher(limits, cache, host -> visits.incrementAndGet(), CLOCK);
        fetchers.add(fetcher);
        return fetcher;
    }

    private static MockResponse body(String text) {
        return new MockResponse.Builder().body(text).build();
    }

    private static MockResponse redirect(String location) {
        return new MockResponse.Builder()
                .code(302)
                .setHeader("Location", location)
                .build();
    }
}
