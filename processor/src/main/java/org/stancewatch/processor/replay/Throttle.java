package org.stancewatch.processor.replay;

import dev.failsafe.RateLimiter;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Lets records through no faster than a replay beside live may read: live is to notice nothing of it. */
public final class Throttle<V> extends ContextualFixedKeyProcessor<String, V, V> {

    private final RateLimiter<Object> pace;

    private Throttle(RateLimiter<Object> pace) {
        this.pace = pace;
    }

    /** One pace for all partitions of an application. */
    public static RateLimiter<Object> pace(int perSecond) {
        return RateLimiter.smoothBuilder(perSecond, Duration.ofSeconds(1)).build();
    }

    /** Records at {@code pace}. */
    public static <V> Throttle<V> at(RateLimiter<Object> pace) {
        return new Throttle<>(pace);
    }

    @Override
    public void process(FixedKeyRecord<String, V> record) {
        try {
            pace.acquirePermit();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        context().forward(record);
    }
}
