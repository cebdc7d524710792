package org.stancewatch.app.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Tells line by line what has started, where, and how many seconds after the command. */
final class StartReport {

    private final PrintWriter out;
    private final long begin = System.nanoTime();

    StartReport(PrintWriter out) {
        this.out = out;
    }

    void say(String line) {
        block(line + "\n");
    }

    /** Lines with their ends. */
    void block(String lines) {
        out.print(lines);
        out.flush();
    }

    void started(String part, String where) {
        say(String.format(Locale.ROOT, "  %-10s %-44s %5.1f s", part, where, seconds()));
    }

    private double seconds() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }
}
