package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.stancewatch.app.replay.ReplayWatcher;

/** How far a replay is, how fast, and how long it will take: a bar on a terminal, else a line now and then. */
final class ReplayBar implements ReplayWatcher, AutoCloseable {

    private static final int TERMINAL_MILLIS = 500;
    private static final int LOG_MILLIS = 5_000;

    private final PrintWriter err;
    private final String name;
    private Optional<ProgressBar> bar = Optional.empty();

    private ReplayBar(PrintWriter err, String name) {
        this.err = err;
        this.name = name;
    }

    static ReplayBar on(PrintWriter err, String name) {
        return new ReplayBar(err, name);
    }

    /** What earlier runs have read says nothing of the speed of this one. */
    @Override
    public void reads(long read, long total) {
        if (bar.isEmpty()) {
            bar = Optional.of(builder(total).startsFrom(read, Duration.ZERO).build());
        }
        bar.get().stepTo(read);
    }

    @Override
    public void closes() {
        bar.ifPresent(shown -> shown.setExtraMessage(" closing"));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private ProgressBarBuilder builder(long total) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("replay " + name)
                .setUnit(" articles", 1)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setUpdateIntervalMillis(TERMINAL_MILLIS);
        return System.console() == null
                ? builder.setUpdateIntervalMillis(LOG_MILLIS).setConsumer(new DelegatingProgressBarConsumer(this::line))
                : builder;
    }

    private void line(String line) {
        err.println(line);
        err.flush();
    }

    static String duration(double seconds) {
        Duration took = Duration.ofMillis((long) (seconds * 1000));
        return took.toMinutes() + ":" + String.format("%02d", took.toSecondsPart());
    }
}
