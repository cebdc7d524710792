package org.stancewatch.dashboard.measure;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.stancewatch.dashboard.Samples;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.domain.ledger.AlertStatus;

/**
 * A restart with many alerts, no broker in reach. A program, no test: {@code ManyAlerts DIR fill N} fills a file, {@code ManyAlerts DIR
 * serve} starts on it, in a JVM of its own, and says how long after the start of the JVM it has answered.
 */
public final class ManyAlerts {

    private static final int BATCH = 1_000;

    private ManyAlerts() {}

    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        try (TestDashboard dashboard = TestDashboard.start(directory)) {
            if (arguments[1].equals("fill")) {
                fill(dashboard, Integer.parseInt(arguments[2]));
            } else {
                ask(dashboard);
            }
        }
        System.exit(0);
    }

    /** Puts down {@code alerts}, each of a {@code company-N} of its own, told in the order of their numbers. */
    public static void fill(TestDashboard dashboard, int alerts) {
        long begin = System.nanoTime();
        for (int first = 0; first < alerts; first += BATCH) {
            int from = first;
            dashboard.read(batch -> {
                for (int n = from; n < Math.min(from + BATCH, alerts); n++) {
                    batch.put(
                            new At(0, n),
                            Samples.TOLD.plusSeconds(n),
                            Samples.alert("company-" + n, 1, AlertStatus.RAISED));
                }
                batch.reached("stance.alert.v1", 0, from + BATCH);
            });
        }
        System.out.println(alerts + " alerts put down in " + millisSince(begin) + " ms");
    }

    private static void ask(TestDashboard dashboard) {
        dashboard.get("/api/v1/alerts");
        long up = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("first page " + up + " ms after the start of the JVM");
        for (String path : new String[] {
            "/api/v1/alerts", "/api/v1/alerts?company=company-77", "/api/v1/alerts?text=company-99999", "/api/v1/status"
        }) {
            long begin = System.nanoTime();
            int bytes = dashboard.get(path).body().length();
            System.out.println(path + ": " + bytes + " bytes in " + millisSince(begin) + " ms");
        }
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }
}
