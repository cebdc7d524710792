package org.stancewatch.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.ingest.IngestConfig;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.ingest.KnownCluster;
import org.stancewatch.ingest.fetch.FetchLimits;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.watch.Schedule;
import org.stancewatch.schemas.serde.SerdeConfig;

/**
 * Watches the feeds of a {@link FeedServer}, and tells twice a minute what that takes: {@code ManyFeeds BOOTSTRAP REGISTRY PORT
 * FEEDS SECONDS MINUTES DIRECTORY}, a look at each feed every so many seconds. With the same directory it goes on where it stopped.
 */
public final class ManyFeeds {

    private static final long STEP_MILLIS = 30_000;
    private static final double NANOS = 1e9;
    private static final KnownCluster NOTHING_KNOWN = new KnownCluster() {
        @Override
        public String id() {
            return "the only one";
        }

        @Override
        public Map<String, SourceCoverage> sources() {
            return Map.of();
        }
    };
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final HttpClient client = HttpClient.newHttpClient();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final URI server;
    private final Path directory;
    private long processor = SYSTEM.getProcessCpuTime();
    private long at = System.nanoTime();

    private ManyFeeds(int port, Path directory) {
        this.server = URI.create("http://127.0.0.1:" + port);
        this.directory = directory;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ProducerSettings producer =
                new ProducerSettings(Map.of("bootstrap.servers", arguments[0]), ProducerSettings.FOREVER);
        SerdeConfig serde = SerdeConfig.of(URI.create(arguments[1]), Map.of());
        int port = Integer.parseInt(arguments[2]);
        Path directory = Path.of(arguments[6]);
        IngestConfig config = new IngestConfig(
                producer, serde, directory, Schedule.every(Schedule.DEFAULT_SHORTEST), FetchLimits.defaults());
        Duration interval = Duration.ofSeconds(Long.parseLong(arguments[4]));
        new ManyFeeds(port, directory)
                .watch(config, feeds(port, Integer.parseInt(arguments[3]), interval), Integer.parseInt(arguments[5]));
    }

    private static List<Source> feeds(int port, int count, Duration interval) {
        return IntStream.range(0, count)
                .mapToObj(number -> URI.create("http://" + FeedServer.host(number) + ":" + port + "/feed.rss"))
                .map(address -> Source.feed(address, Optional.of(interval)))
                .toList();
    }

    private void watch(IngestConfig config, List<Source> feeds, int minutes) throws IOException, InterruptedException {
        ask("/forget");
        try (IngestService service = IngestService.start(config, NOTHING_KNOWN, Clock.systemUTC(), registry)) {
            service.watch(feeds);
            System.out.println("looks/s 304/s pages/s robots/s conn/s feeds  p50 p99 longest ms late"
                    + "  CPU %  ms/look  articles  heap MB  RSS  peak RSS  store MB");
            for (int step = 0; step < minutes * 2; step++) {
                Thread.sleep(STEP_MILLIS);
                System.out.println(line());
            }
        }
        System.exit(0); // what a dead server holds is not waited for
    }

    private String line() throws IOException, InterruptedException {
        List<Double> seen =
                Stream.of(ask("/figures").split(" ")).map(Double::valueOf).toList();
        double seconds = (System.nanoTime() - at) / NANOS;
        double busy = (SYSTEM.getProcessCpuTime() - processor) / NANOS;
        ManagementFactory.getMemoryMXBean().gc();
        String line = requests(seen, seconds)
                + String.format("  %4.0f %7.2f", 100 * busy / seconds, 1_000 * busy / Math.max(1, seen.get(0)))
                + held();
        processor = SYSTEM.getProcessCpuTime(); // the collection asked for above is not counted
        at = System.nanoTime();
        return line;
    }

    /** As {@link LookFigures} tells them: five counts, the feeds, three delays. */
    private static String requests(List<Double> seen, double seconds) {
        String counts = seen.subList(0, 5).stream()
                .map(count -> String.format("%6.1f", count / seconds))
                .collect(Collectors.joining(" "));
        String others = seen.subList(5, 9).stream()
                .map(figure -> String.format("%6.0f", figure))
                .collect(Collectors.joining(" "));
        return counts + " " + others;
    }

    private String held() throws IOException {
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        return String.format(" %8.0f %5d %5d %5d %5d", articles(), heap, status("VmRSS"), status("VmHWM"), stored());
    }

    private String ask(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private double articles() {
        return registry.find("stancewatch.ingest.articles").tag("outcome", "published").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    /** Megabytes, of the process. */
    private static long status(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .sum();
    }

    private long stored() throws IOException {
        long bytes = 0;
        for (String file : List.of("ingest.db", "ingest.db-wal")) {
            Path path = directory.resolve(file);
            bytes += Files.exists(path) ? Files.size(path) : 0;
        }
        return bytes >> 20;
    }
}
