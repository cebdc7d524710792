package org.stancewatch.app.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.watch.ClusterWatch;
import org.stancewatch.dashboard.DashboardService;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.processor.ProcessorService;

/**
 * A process as it is seen from outside. It answers from the first moment on; what the process consists of is added as it
 * starts, and it counts as ready no sooner than {@link #started}.
 */
public final class Observation implements AutoCloseable {

    private static final HealthSource STARTING = () -> List.of(Check.fail("start", "has not come to its end"));

    private static final String STORE = "kafka.stream.state.";
    private static final Set<String> SIZES_OF_STORES = Set.of(
            "live.sst.files.size",
            "cur.size.all.mem.tables",
            "estimate.num.keys",
            "block.cache.usage",
            "background.errors");

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<HealthSource> sources = new CopyOnWriteArrayList<>(List.of(STARTING));
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final ObserveServer server;

    private Observation(HttpConfig config) {
        meters.config().meterFilter(MeterFilter.deny(id -> isOfNoUse(id.getName())));
        server = ObserveServer.start(config, this::health, meters::scrape);
        parts.push(server);
        JvmGcMetrics collector = new JvmGcMetrics();
        parts.push(collector);
        Stream.of(
                        collector,
                        new ClassLoaderMetrics(),
                        new JvmInfoMetrics(),
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new FileDescriptorMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics())
                .forEach((MeterBinder binder) -> binder.bindTo(meters));
    }

    /**
     * Starts to answer.
     *
     * @throws IllegalStateException where the port is taken
     */
    public static Observation start(HttpConfig config) {
        return new Observation(config);
    }

    /** Where the parts of the process count. */
    public MeterRegistry meters() {
        return meters;
    }

    /** Where it answers. */
    public URI url() {
        return server.url();
    }

    /** The process needs this cluster. */
    public void watch(ClusterWatch cluster) {
        sources.add(new ClusterHealth(cluster));
    }

    /** The process turns articles into alerts on {@code cluster}. */
    public void watch(ProcessorService processor, Cluster cluster) {
        sources.add(new ProcessorHealth(processor));
        parts.push(AlertLatency.start(cluster, meters));
    }

    public void watch(IngestService ingest) {
        sources.add(new IngestHealth(ingest));
    }

    public void watch(DashboardService dashboard) {
        sources.add(new DashboardHealth(dashboard));
    }

    /** What is counted now, in Prometheus' text format. */
    public String metrics() {
        return meters.scrape();
    }

    /** All that belongs to the process is there. */
    public void started() {
        sources.remove(STARTING);
    }

    @Override
    public void close() throws Exception {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }

    /** What Kafka computes wrongly, and what of its stores it records at debug level only: some two thousand lines. */
    private static boolean isOfNoUse(String name) {
        boolean ofStore = name.startsWith(STORE) && !SIZES_OF_STORES.contains(name.substring(STORE.length()));
        return ofStore || name.contains("record.e2e.latency");
    }

    private Health health() {
        return new Health(checks(HealthSource::live), checks(HealthSource::ready));
    }

    private List<Check> checks(Function<HealthSource, List<Check>> look) {
        return sources.stream().flatMap(source -> look.apply(source).stream()).toList();
    }
}
