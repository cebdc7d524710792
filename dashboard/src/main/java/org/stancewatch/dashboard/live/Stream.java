package org.stancewatch.dashboard.live;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open line. It is written to without waiting: whoever cannot take more is asked again when it can. */
final class Stream implements WriteListener {

    private static final Logger LOG = LoggerFactory.getLogger(Stream.class);

    private final Subscriber subscriber;
    private final ServletOutputStream out;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private byte @Nullable [] first;
    private byte @Nullable [] status;
    private boolean heartbeat;
    private boolean unflushed;
    private int beatsMissed;

    Stream(Subscriber subscriber, byte[] first, ServletOutputStream out) {
        this.subscriber = subscriber;
        this.first = first;
        this.out = out;
    }

    /** Completes when the line is closed, by either side. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    @Override
    public void onWritePossible() {
        pump();
    }

    @Override
    public void onError(Throwable fault) {
        LOG.debug("a live stream breaks off", fault);
        close();
    }

    void close() {
        ended.complete(null);
    }

    /** There is news: for one that has yet to catch up there always is, and it writes by itself. */
    synchronized void wake() {
        if (subscriber.isLive()) {
            pump();
        }
    }

    synchronized void tell(byte[] state) {
        status = state;
        wake();
    }

    /** Keeps the line open; one that could not take the last two is given up. */
    synchronized void beat() {
        if (heartbeat && ++beatsMissed > 1) {
            close();
        }
        heartbeat = true;
        wake();
    }

    private synchronized void pump() {
        try {
            while (!ended.isDone() && out.isReady()) {
                if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else if (!writeNext()) {
                    return;
                }
            }
        } catch (IOException | RuntimeException broken) {
            onError(broken);
        }
    }

    private boolean writeNext() throws IOException {
        Optional<byte[]> next = next();
        if (next.isEmpty()) {
            LOG.debug("a live stream reads too slowly and is closed");
            close();
            return false;
        }
        byte[] bytes = next.orElseThrow();
        if (bytes.length > 0) {
            out.write(bytes);
            unflushed = true;
        }
        return bytes.length > 0;
    }

    private Optional<byte[]> next() {
        byte[] own = own();
        return own.length > 0 ? Optional.of(own) : subscriber.next();
    }

    /** What no subscriber waits for: the beginning, the state, a sign of life. */
    private byte[] own() {
        byte[] next = first != null ? first : status;
        if (next != null) {
            status = first != null ? status : null;
            first = null;
            return next;
        }
        boolean beats = heartbeat;
        heartbeat = false;
        beatsMissed = 0;
        return beats ? Frame.ALIVE : new byte[0];
    }
}
