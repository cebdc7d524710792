package org.stancewatch.app.topic;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.stancewatch.app.Cluster;

/** Writes records that are for an aggregator alone, among those that it reads. */
public final class ControlRecords implements AutoCloseable {

    private final Cluster cluster;
    private final KafkaProducer<byte[], byte[]> producer;

    public ControlRecords(Cluster cluster) {
        this.cluster = cluster;
        this.producer =
                new KafkaProducer<>(cluster.clientSettings(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Writes {@code records}, and returns where they stand once all are there.
     *
     * @throws IllegalStateException where no broker takes one
     */
    public List<RecordMetadata> write(List<ProducerRecord<byte[], byte[]>> records) {
        List<Future<RecordMetadata>> sending =
                records.stream().map(producer::send).toList();
        producer.flush();
        return sending.stream().map(this::acknowledged).toList();
    }

    @Override
    public void close() {
        producer.close();
    }

    private RecordMetadata acknowledged(Future<RecordMetadata> sending) {
        try {
            return sending.get();
        } catch (ExecutionException fault) {
            throw cluster.explained(Objects.requireNonNullElse(fault.getCause(), fault));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: the same command goes on", stop);
        }
    }
}
