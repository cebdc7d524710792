package org.stancewatch.processor.replay;

import java.util.Map;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Lets through what stands within the offsets of a plan: what is written while a replay runs is none of its business. */
public final class SelectByOffset<V> extends ContextualFixedKeyProcessor<String, V, V> {

    private static final OffsetRange NOTHING = new OffsetRange(0, 0);

    private final Map<Integer, OffsetRange> ranges;

    /** By partition; of a partition without a range nothing goes through. */
    public SelectByOffset(Map<Integer, OffsetRange> ranges) {
        this.ranges = ranges;
    }

    @Override
    public void process(FixedKeyRecord<String, V> record) {
        if (context().recordMetadata().filter(this::isWithin).isPresent()) {
            context().forward(record);
        }
    }

    private boolean isWithin(RecordMetadata place) {
        return ranges.getOrDefault(place.partition(), NOTHING).contains(place.offset());
    }
}
