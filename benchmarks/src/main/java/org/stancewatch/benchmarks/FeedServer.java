package org.stancewatch.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;

/**
 * Serves feeds, each on a loopback address of its own: {@code FeedServer PORT SECONDS [N]}, where a feed is meant to be asked for
 * every so many seconds, and every Nth is as large as may be. {@code /figures} tells what was asked for since that was asked last,
 * {@code /forget} begins anew.
 */
public final class FeedServer {

    private static final Duration DEAF = Duration.ofSeconds(60);

    /** Just under the 8 MiB that are read of a document. */
    private static final int HUGE = 8_300_000;

    private final LookFigures figures;
    private final int hugeEvery;

    private FeedServer(LookFigures figures, int hugeEvery) {
        this.figures = figures;
        this.hugeEvery = hugeEvery;
    }

    /** Where feed {@code number} is: one host each. */
    static String host(int number) {
        return "127." + (1 + number / 40_000) + "." + number / 200 % 200 + "." + (1 + number % 200);
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
        int port = Integer.parseInt(arguments[0]);
        int hugeEvery = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
        LookFigures figures = new LookFigures(Duration.ofSeconds(Long.parseLong(arguments[1])));
        // The wildcard address is the only one that stands for all of 127/8; who comes from elsewhere is turned away.
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 1_000);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", new FeedServer(figures, hugeEvery)::answer);
        server.start();
        System.out.println("serving on port " + port);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            InetAddress here = exchange.getLocalAddress().getAddress();
            String path = exchange.getRequestURI().getPath();
            if (!here.isLoopbackAddress()) {
                send(exchange, 403, "");
            } else if (path.equals("/figures")) {
                send(exchange, 200, figures.next());
            } else if (path.equals("/forget")) {
                figures.forget();
                send(exchange, 200, "");
            } else {
                answer(exchange, new ServedFeed(number(here.getAddress())), path);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static int number(byte[] address) {
        return ((address[1] & 0xff) - 1) * 40_000 + (address[2] & 0xff) * 200 + (address[3] & 0xff) - 1;
    }

    private void answer(HttpExchange exchange, ServedFeed feed, String path) throws IOException, InterruptedException {
        figures.connection(exchange.getLocalAddress(), exchange.getRemoteAddress());
        if (path.equals("/robots.txt")) {
            figures.robots();
            send(exchange, feed.number() % 2 == 0 ? 200 : 404, "User-agent: *\nDisallow: /private/\n");
        } else if (path.startsWith("/story/")) {
            figures.page();
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            send(exchange, 200, feed.page(Long.parseLong(path.substring("/story/".length()))));
        } else {
            figures.begins(feed);
            feed(exchange, feed);
            figures.ends(feed);
        }
    }

    private void feed(HttpExchange exchange, ServedFeed feed) throws IOException, InterruptedException {
        switch (feed.manner()) {
            case DEAD -> Thread.sleep(DEAF.toMillis());
            case MISSING -> send(exchange, 404, "");
            case BUSY -> {
                exchange.getResponseHeaders().add("Retry-After", "120");
                send(exchange, 503, "");
            }
            default -> list(exchange, feed, Instant.now());
        }
    }

    private void list(HttpExchange exchange, ServedFeed feed, Instant now) throws IOException {
        String tag = "\"v" + feed.version(now) + "\"";
        boolean conditional = feed.manner() == ServedFeed.Manner.CONDITIONAL;
        if (conditional) {
            exchange.getResponseHeaders().add("ETag", tag);
        }
        if (conditional && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            figures.unchanged();
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
        String host = host(feed.number()) + ":" + exchange.getLocalAddress().getPort();
        String list = feed.rss(host, now);
        boolean huge = (feed.number() + 1) % hugeEvery == 0;
        send(exchange, 200, huge ? feed.blownUp(list, HUGE) : list);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
