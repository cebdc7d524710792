package org.stancewatch.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.rocksdb.RocksDBException;
import org.stancewatch.schemas.serde.RegistryProbe;
import org.stancewatch.schemas.serde.RegistryUnavailableException;

class ClientFailureTest {

    private static final Path STATE = Path.of("state");

    @Test
    void aFullDiskIsToldWhoeverMetIt() {
        Exception store =
                new ProcessorStateException("flush failed", new RocksDBException("IO error: No space left on device"));
        Exception checkpoint = new StreamsException(new IOException("No space left on device"));

        ClientFailure full = new ClientFailure(FailureKind.DISK_FULL, "state directory state: no space left on device");
        assertThat(ClientFailure.of(store, STATE)).isEqualTo(full);
        assertThat(ClientFailure.of(checkpoint, STATE)).isEqualTo(full);
    }

    @Test
    void stateThatCannotBeReadIsToldWithItsFault() {
        Exception damage =
                new ProcessorStateException("Error opening store", new RocksDBException("Corruption: bad block"));

        assertThat(ClientFailure.of(new StreamsException(damage), STATE))
                .isEqualTo(new ClientFailure(FailureKind.LOCAL_STATE, "state directory state: Corruption: bad block"));
    }

    @Test
    void aRegistryThatIsAwayIsNoBrokerThatIs() {
        RegistryUnavailableException silence = silence();

        assertThat(ClientFailure.of(new StreamsException(silence), STATE))
                .isEqualTo(new ClientFailure(FailureKind.REGISTRY, silence.getMessage()));
    }

    @Test
    void whatKafkaCallsRetriableIsTheBroker() {
        Exception failure = new StreamsException("task", new TimeoutException("Timeout expired after 60000 ms"));

        assertThat(ClientFailure.of(failure, STATE))
                .isEqualTo(new ClientFailure(FailureKind.BROKER, "broker: Timeout expired after 60000 ms"));
    }

    @Test
    void aCommitThatNoBrokerAnsweredIsTheBroker() {
        String words =
                "Cannot attempt operation `send` because the previous call to `commitTransaction` timed out and must be retried";
        Exception failure = new StreamsException("Exception caught in process", new IllegalStateException(words));

        assertThat(ClientFailure.of(failure, STATE))
                .isEqualTo(new ClientFailure(FailureKind.BROKER, "broker: " + words));
    }

    @Test
    void aTopicThatRefusesARecordIsNamed() {
        Exception failure = new StreamsException(
                "Error encountered sending record to topic stance.rejected.v1 for task 0_1 due to: too large",
                new RecordTooLargeException("larger than the server will accept"));

        assertThat(ClientFailure.of(failure, STATE))
                .isEqualTo(new ClientFailure(
                        FailureKind.TOPIC, "stance.rejected.v1: refuses a record: larger than the server will accept"));
    }

    @Test
    void allElseIsABugInOneLine() {
        Exception failure = new StreamsException("Exception caught in process", new ArithmeticException("/ by\nzero"));

        assertThat(ClientFailure.of(failure, STATE))
                .isEqualTo(new ClientFailure(FailureKind.BUG, "Exception caught in process: / by; zero"));
    }

    /** Port 1 of loopback is nobody's. */
    private static RegistryUnavailableException silence() {
        try {
            RegistryProbe.of(URI.create("http://127.0.0.1:1")).connect();
            throw new AssertionError("something listens on port 1");
        } catch (RegistryUnavailableException silence) {
            return silence;
        }
    }
}
