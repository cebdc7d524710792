package org.stancewatch.dashboard.measure;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.dashboard.Samples;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.domain.ledger.AlertStatus;

/**
 * Many live streams at once: how long an alert takes from the transaction that puts it down to each listener, and whether any
 * misses one or gets one twice. A program, no test: {@code FanOut [streams] [alerts] [alerts a second]}. Listeners share one thread and
 * this JVM, so that their own work counts against the figure.
 */
public final class FanOut {

    private static final Pattern SENT = Pattern.compile("\"en\":\"sent (\\d+) at (\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BUFFER = 64 * 1024;

    private final Selector selector = Selector.open();
    private final List<Ear> ears = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();

    private FanOut() throws IOException {}

    /** One listener: how many alerts it heard, and how many out of turn. */
    private static final class Ear {
        private final StringBuilder text = new StringBuilder();
        private boolean begun;
        private int heard;
        private int outOfTurn;
    }

    public static void main(String[] arguments) throws Exception {
        int streams = argument(arguments, 0, 2_000);
        int alerts = argument(arguments, 1, 200);
        int perSecond = argument(arguments, 2, 5);
        try (TestDashboard dashboard = TestDashboard.start(Files.createTempDirectory("fan-out"))) {
            new FanOut().measure(dashboard, streams, alerts, perSecond);
        }
        System.exit(0);
    }

    private void measure(TestDashboard dashboard, int streams, int alerts, int perSecond) throws Exception {
        for (int n = 0; n < streams; n++) {
            connect(dashboard);
            listen(0);
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (ears.stream().anyMatch(ear -> !ear.begun) && System.nanoTime() < end) {
            listen(100);
        }
        System.out.println(dashboard.streams() + " streams are open");
        tell(dashboard, alerts, perSecond);
        report(alerts);
    }

    private void tell(TestDashboard dashboard, int alerts, int perSecond) throws IOException {
        long begin = System.nanoTime();
        for (int n = 0; n < alerts; n++) {
            long due = begin + n * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                listen(1);
            }
            put(dashboard, n);
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (ears.stream().anyMatch(ear -> ear.heard < alerts) && System.nanoTime() < end) {
            listen(10);
        }
    }

    private static void put(TestDashboard dashboard, int n) {
        dashboard.read(batch -> {
            String headline = "sent " + n + " at " + System.nanoTime();
            batch.put(
                    new At(0, n),
                    Samples.TOLD.plusSeconds(n),
                    Samples.alert("company-" + n, 1, AlertStatus.RAISED, headline));
            batch.reached("stance.alert.v1", 0, n + 1L);
        });
    }

    private void connect(TestDashboard dashboard) throws IOException {
        SocketChannel channel = SocketChannel.open(
                new InetSocketAddress("127.0.0.1", dashboard.url().getPort()));
        String request = "GET /api/v1/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        Ear ear = new Ear();
        ears.add(ear);
        channel.register(selector, SelectionKey.OP_READ, ear);
    }

    private void listen(long millis) throws IOException {
        int ready = millis == 0 ? selector.selectNow() : selector.select(millis);
        if (ready > 0) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            for (SelectionKey key : selector.selectedKeys()) {
                read((SocketChannel) key.channel(), (Ear) key.attachment(), buffer, key);
            }
            selector.selectedKeys().clear();
        }
    }

    private void read(SocketChannel channel, Ear ear, ByteBuffer buffer, SelectionKey key) throws IOException {
        if (channel.read(buffer.clear()) < 0) {
            key.cancel();
            return;
        }
        long now = System.nanoTime();
        ear.text.append(StandardCharsets.ISO_8859_1.decode(buffer.flip()));
        ear.begun |= ear.text.indexOf("event: status") >= 0;
        Matcher sent = SENT.matcher(ear.text);
        int end = 0;
        while (sent.find()) {
            ear.outOfTurn += Integer.parseInt(sent.group(1)) == ear.heard ? 0 : 1;
            ear.heard++;
            nanos.add(now - Long.parseLong(sent.group(2)));
            end = sent.end();
        }
        ear.text.delete(0, Math.max(end, ear.text.length() - BUFFER));
    }

    private void report(int alerts) {
        nanos.sort(null);
        long lost = ears.stream().mapToLong(ear -> alerts - ear.heard).sum();
        long outOfTurn = ears.stream().mapToLong(ear -> ear.outOfTurn).sum();
        System.out.printf(
                "%d deliveries, %d lost, %d out of turn; p50 %d ms, p99 %d ms, max %d ms%n",
                nanos.size(), lost, outOfTurn, millis(0.5), millis(0.99), millis(1));
    }

    private long millis(double quantile) {
        int index = (int) Math.min(nanos.size() - 1L, Math.round(quantile * nanos.size()));
        return Duration.ofNanos(nanos.get(index)).toMillis();
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }
}
