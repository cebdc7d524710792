package org.stancewatch.processor.failure;

import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.stancewatch.schemas.rejected.RejectionKind;

/**
 * Stands before every step: a record that has failed again and again after its first write is rejected before it is
 * written for once more. So it stops neither its partition nor the records behind it.
 */
public final class RefusePoison<V> extends ContextualFixedKeyProcessor<String, V, V> {

    private final Suspects suspects;

    public RefusePoison(Suspects suspects) {
        this.suspects = suspects;
    }

    @Override
    public void process(FixedKeyRecord<String, V> record) {
        context().recordMetadata().flatMap(suspects::poison).ifPresent(failure -> {
            throw new RejectedRecord(
                    RejectionKind.POISON, "fails after its first write: " + Causes.line(failure), failure);
        });
        context().forward(record);
    }
}
