package org.stancewatch.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.serde.StateSerdes;
import org.stancewatch.schemas.serde.UnknownStateException;

class BeyondRepairExceptionTest {

    /** The mark of Avro's single objects, and a fingerprint that no schema of ours has. */
    private static final byte[] NEWER = {(byte) 0xc3, 1, 1, 2, 3, 4, 5, 6, 7, 8, 0};

    @Test
    void stateOfANewerProgramIsMendedByNoNewClient() {
        UnknownStateException newer = catchThrowableOfType(
                UnknownStateException.class,
                () -> StateSerdes.of(Codecs.VERDICT).deserializer().deserialize("a-changelog", NEWER));

        assertThat(BeyondRepairException.of(new StreamsException("a task", newer), "stance-aggregator", Map.of()))
                .get()
                .asString()
                .contains("a-changelog: Verdict of 11 bytes: ", "a newer program wrote it");
    }
}
