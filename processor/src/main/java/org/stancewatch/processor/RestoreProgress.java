package org.stancewatch.processor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How many records the stores of an application still have to read from their changelogs. */
final class RestoreProgress implements StateRestoreListener {

    private final Map<TopicPartition, Long> remaining = new ConcurrentHashMap<>();

    @Override
    public void onRestoreStart(TopicPartition changelog, String store, long starting, long ending) {
        remaining.put(changelog, ending - starting);
    }

    @Override
    public void onBatchRestored(TopicPartition changelog, String store, long batchEnd, long restored) {
        remaining.computeIfPresent(changelog, (partition, left) -> Math.max(0, left - restored));
    }

    @Override
    public void onRestoreEnd(TopicPartition changelog, String store, long total) {
        remaining.remove(changelog);
    }

    @Override
    public void onRestoreSuspended(TopicPartition changelog, String store, long total) {
        remaining.remove(changelog);
    }

    /** A client is gone, and what it restored with it. */
    void clear() {
        remaining.clear();
    }

    long remaining() {
        return remaining.values().stream().mapToLong(Long::longValue).sum();
    }
}
