package org.stancewatch.processor.replay;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Keeps silent about what follows from news before the range of a replay; a record's time is that of the news it follows from. */
public final class TellFrom<V> extends ContextualFixedKeyProcessor<String, V, V> {

    private final ArticleFilter filter;

    public TellFrom(ArticleFilter filter) {
        this.filter = filter;
    }

    @Override
    public void process(FixedKeyRecord<String, V> record) {
        if (filter.tells(Instant.ofEpochMilli(record.timestamp()))) {
            context().forward(record);
        }
    }
}
