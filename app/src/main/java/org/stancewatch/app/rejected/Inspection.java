package org.stancewatch.app.rejected;

import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.stancewatch.schemas.rejected.Retry;

/** Whether a rejected record can go through the front door again, and whether that would help. */
final class Inspection {

    private final Originals originals;
    private final Values values;
    private final boolean force;

    /**
     * What was found: either of the two.
     *
     * @param record ready to be sent
     * @param refusal why it is not to be
     */
    record Finding(Optional<ProducerRecord<byte[], byte[]>> record, Optional<String> refusal) {

        static Finding refused(String reason) {
            return new Finding(Optional.empty(), Optional.of(reason));
        }
    }

    Inspection(Originals originals, Values values, boolean force) {
        this.originals = originals;
        this.values = values;
        this.force = force;
    }

    Finding of(Letter letter) {
        Optional<Retry> retry = letter.retry();
        if (retry.isPresent()) {
            return Finding.refused("already retried at " + retry.get().at() + " by "
                    + retry.get().by());
        }
        if (letter.rejection().origin().position().isEmpty()) {
            return Finding.refused("never was on a topic: mend it where it came from and publish it");
        }
        return originals.find(letter).map(this::of).orElseGet(() -> Finding.refused(gone(letter)));
    }

    private Finding of(ProducerRecord<byte[], byte[]> record) {
        Optional<String> fault = force ? Optional.empty() : fault(record);
        return fault.map(reason -> Finding.refused("would fail the same way (--force sends it): " + reason))
                .orElseGet(() -> new Finding(Optional.of(record), Optional.empty()));
    }

    private Optional<String> fault(ProducerRecord<byte[], byte[]> record) {
        return record.value() == null ? Optional.of("value: is null") : values.fault(record.topic(), record.value());
    }

    private static String gone(Letter letter) {
        return "cannot be retried: " + letter.rejection().origin() + " is gone, and the letter holds only the first "
                + letter.record().value().length + " of its "
                + letter.content().fingerprint().orElseThrow().length() + " bytes";
    }
}
