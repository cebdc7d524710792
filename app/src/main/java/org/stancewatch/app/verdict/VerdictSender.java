package org.stancewatch.app.verdict;

import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topics;

/** Puts a verdict onto its topic. */
public final class VerdictSender {

    private static final int ANSWER_LIMIT_MS = 15_000;

    private VerdictSender() {}

    /**
     * Sends {@code verdict} and waits until the cluster has it.
     *
     * @throws IllegalStateException where it does not take it
     */
    public static void send(Verdict verdict, Cluster cluster) {
        try (KafkaProducer<String, Verdict> producer = new KafkaProducer<>(
                settings(cluster),
                new StringSerializer(),
                AvroSerdes.of(cluster.serde()).value(Topics.VERDICT).serializer())) {
            producer.send(record(verdict)).get();
        } catch (ExecutionException refused) {
            throw cluster.explained(Objects.requireNonNullElse(refused.getCause(), refused));
        } catch (KafkaException refused) {
            throw cluster.explained(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("verdict: was interrupted before the cluster had it", stop);
        }
    }

    private static ProducerRecord<String, Verdict> record(Verdict verdict) {
        return new ProducerRecord<>(
                Topics.VERDICT.name(),
                null,
                verdict.at().toEpochMilli(),
                verdict.pair().key(),
                verdict);
    }

    private static Properties settings(Cluster cluster) {
        Properties settings = cluster.clientSettings();
        // Someone waits: what is not answered by then is told.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ANSWER_LIMIT_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, ANSWER_LIMIT_MS);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        return settings;
    }
}
