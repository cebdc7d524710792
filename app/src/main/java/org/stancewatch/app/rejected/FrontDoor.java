package org.stancewatch.app.rejected;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Faults;
import org.stancewatch.schemas.rejected.Retry;
import org.stancewatch.schemas.topic.Topics;

/**
 * Puts rejected records back onto their topics, each in one transaction with the mark that says so. There is one front door
 * in a cluster: who opens it shuts out whoever opened it before, and what that one has sent is committed or gone.
 */
final class FrontDoor implements AutoCloseable {

    private static final String TRANSACTIONAL_ID = "stancewatch-rejected-retry";
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
    private static final int ANSWER_LIMIT_MS = 15_000;

    private final KafkaProducer<byte[], byte[]> producer;

    private FrontDoor(KafkaProducer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Shuts others out; throws {@link IllegalStateException} where the cluster does not answer. */
    static FrontDoor open(Cluster cluster) {
        KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings(cluster), new ByteArraySerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            return new FrontDoor(producer);
        } catch (KafkaException fault) {
            producer.close(Duration.ZERO);
            throw fault instanceof TimeoutException
                    ? new IllegalStateException(
                            "bootstrap: no transaction coordinator answers at " + cluster.bootstrap())
                    : cluster.explained(fault);
        }
    }

    /**
     * Sends {@code records}, and for each the mark that its letter was driven again, all or none of them.
     *
     * @throws IllegalStateException where another has opened the door meanwhile, or the cluster refuses
     */
    void pass(Map<Letter, ProducerRecord<byte[], byte[]>> records, String by, Instant at) {
        try {
            producer.beginTransaction();
            records.forEach((letter, record) -> {
                producer.send(record);
                producer.send(
                        new Retry(letter.id(), by, at).toRecord(letter.record().key()));
            });
            producer.commitTransaction();
        } catch (ProducerFencedException | InvalidProducerEpochException shutOut) {
            throw new IllegalStateException("rejected retry: another has started, this one ends", shutOut);
        } catch (KafkaException refused) {
            producer.abortTransaction();
            throw new IllegalStateException("rejected retry: nothing was sent: " + Faults.line(refused), refused);
        }
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }

    private static Properties settings(Cluster cluster) {
        Properties settings = cluster.clientSettings();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, TRANSACTIONAL_ID);
        // Someone waits: what is not answered by then is told.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ANSWER_LIMIT_MS);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, ANSWER_LIMIT_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, ANSWER_LIMIT_MS);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_MESSAGE_BYTES);
        return settings;
    }
}
