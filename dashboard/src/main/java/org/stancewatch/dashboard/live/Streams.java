package org.stancewatch.dashboard.live;

import jakarta.servlet.ServletOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.dashboard.view.AlertFilter;
import org.stancewatch.dashboard.view.Backlog;
import org.stancewatch.dashboard.view.Change;

/** All open lines. One thread tells them all, and none of them can make it wait. */
public final class Streams implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration STATE = Duration.ofSeconds(5);
    private static final int MAX = 5_000;
    private static final int DIGITS = 8;

    private final Backlog backlog;
    private final IntFunction<String> state;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "live-streams");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<Tail> tail = Optional.empty();
    private volatile String source = "";
    private volatile String views = "";
    private volatile String lastState = "";

    private Streams(Backlog backlog, IntFunction<String> state) {
        this.backlog = backlog;
        this.state = state;
    }

    /** {@code state} says how the dashboard does, as JSON, with so many lines open. */
    public static Streams start(Backlog backlog, IntFunction<String> state) {
        return start(backlog, state, HEARTBEAT);
    }

    /** Likewise, with a sign of life every {@code heartbeat}: a line that takes two of them in a row no more is closed. */
    public static Streams start(Backlog backlog, IntFunction<String> state, Duration heartbeat) {
        Streams streams = new Streams(backlog, state);
        streams.every(heartbeat, () -> streams.open.forEach(Stream::beat));
        streams.every(STATE, streams::tellState);
        return streams;
    }

    /** How many lines are open. */
    public int size() {
        return open.size();
    }

    /** Whether another line can be opened: the topics are known, and there are not too many. */
    public boolean isOpen() {
        return tail.isPresent() && open.size() < MAX;
    }

    /** The views are of {@code identity} now; where they were of another, every line ends, and those who come back begin anew. */
    public synchronized void begin(String identity) {
        String view = backlog.view() + identity;
        if (!view.equals(views)) {
            String name = name(identity);
            views = view;
            source = name;
            tail = Optional.of(new Tail(Position.of(name, backlog.reached()), backlog.arrival()));
            open.forEach(Stream::close);
        }
    }

    /** Tells what has changed, later and on another thread. */
    public void tell(List<Change> changes) {
        tail.ifPresent(last -> {
            if (open.isEmpty()) {
                last.skip(changes);
            } else {
                last.append(changes);
                wake();
            }
        });
    }

    /**
     * Opens a line.
     *
     * @param lastEventId of the last event that was seen; empty, or not of these topics: the line begins now
     * @param from where "now" is, while the views are behind it
     * @param out in asynchronous mode
     * @return what completes when the line is closed
     * @throws IllegalStateException where {@link #isOpen} does not hold
     */
    public CompletableFuture<Void> open(
            AlertFilter filter, Optional<String> lastEventId, Backlog.Reached from, ServletOutputStream out) {
        Tail last = tail.orElseThrow(() -> new IllegalStateException("stream: nothing has been reached"));
        Position now = Position.of(source, backlog.reached()).joined(Position.of(source, from));
        Position begin = lastEventId
                .flatMap(Position::parse)
                .filter(seen -> seen.source().equals(source))
                .orElse(now);
        Stream stream = new Stream(
                new Subscriber(filter, begin, backlog, last), Frame.beginning(begin, state.apply(open.size())), out);
        open.add(stream);
        stream.ended().thenRun(() -> open.remove(stream));
        out.setWriteListener(stream);
        return stream.ended();
    }

    @Override
    public void close() {
        teller.shutdownNow();
        open.forEach(Stream::close);
    }

    private void wake() {
        if (woken.compareAndSet(false, true)) {
            teller.execute(() -> {
                woken.set(false);
                open.forEach(Stream::wake);
            });
        }
    }

    private void tellState() {
        String now = open.isEmpty() ? lastState : state.apply(open.size());
        if (!now.equals(lastState)) {
            lastState = now;
            byte[] frame = Frame.status(now);
            open.forEach(stream -> stream.tell(frame));
        }
    }

    private void every(Duration pause, Runnable task) {
        teller.scheduleWithFixedDelay(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException bug) {
                        LOG.error("live streams: a round failed", bug);
                    }
                },
                pause.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** A short name of a cluster and its topics. */
    private static String name(String identity) {
        String hex = java.util
                .UUID
                .nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return hex.substring(0, DIGITS);
    }
}
