package org.stancewatch.processor;

import java.time.Duration;

/** How long to wait before the next client: longer from failure to failure, short again after one that ran well. */
final class RestartPause {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(30);

    /** A client that ran as long as this has not failed of what ended the one before it. */
    static final Duration WELL = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The pause after a client that ran for {@code ran}. */
    Duration after(Duration ran) {
        Duration pause = ran.compareTo(WELL) >= 0 ? FIRST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
