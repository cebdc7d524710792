package org.stancewatch.processor.replay;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.stancewatch.domain.ledger.Alert;

/**
 * Keeps silent about alerts that are older than the range of a replay. Of one that was told all is told that comes of it, though it follow from
 * older news: partitions are read side by side, and what was told last is to be how it stands.
 */
public final class TellFrom extends ContextualFixedKeyProcessor<String, Alert, Alert> {

    /** Ids of alerts that were told. */
    public static final String ALERTS = "told-alerts";

    /** Ids of waves that were told. */
    public static final String WAVES = "told-waves";

    private static final String TOLD = "";

    private final Instant from;
    private final String store;
    private KeyValueStore<String, String> told;

    /** Remembers in {@code store} what was told. */
    public TellFrom(Instant from, String store) {
        this.from = from;
        this.store = store;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Alert> context) {
        super.init(context);
        told = context.getStateStore(store);
    }

    @Override
    public void process(FixedKeyRecord<String, Alert> record) {
        String id = record.value().id();
        boolean before = told.get(id) != null;
        if (before || isOfTheRange(record)) {
            if (!before) {
                told.put(id, TOLD);
            }
            context().forward(record);
        }
    }

    /** A record's time is that of the news it follows from, of a verdict that of the verdict. */
    private boolean isOfTheRange(FixedKeyRecord<String, Alert> record) {
        return !Instant.ofEpochMilli(record.timestamp()).isBefore(from)
                || record.value().standing().isNewsSince(from);
    }
}
