package org.stancewatch.dashboard.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.Topics;

/** Puts verdicts onto their topic. For any thread; connects with the first. */
public final class VerdictWriter implements AutoCloseable {

    private static final int ANSWER_LIMIT_MS = 15_000;

    private final Map<String, String> kafka;
    private final SerdeConfig serde;
    private @Nullable KafkaProducer<String, Verdict> producer;

    public VerdictWriter(Map<String, String> kafka, SerdeConfig serde) {
        this.kafka = kafka;
        this.serde = serde;
    }

    /**
     * Sends {@code verdicts} and waits until the cluster has them.
     *
     * @throws KafkaException where it does not take them
     */
    public void write(List<Verdict> verdicts) {
        KafkaProducer<String, Verdict> open = producer();
        List<Future<?>> answers = new ArrayList<>();
        try {
            verdicts.forEach(verdict -> answers.add(open.send(record(verdict))));
            for (Future<?> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException refused) {
            throw told(Objects.requireNonNullElse(refused.getCause(), refused));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptException(stop);
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }

    private synchronized KafkaProducer<String, Verdict> producer() {
        KafkaProducer<String, Verdict> open = producer;
        if (open == null) {
            open = new KafkaProducer<>(
                    settings(),
                    new StringSerializer(),
                    AvroSerdes.of(serde).value(Topics.VERDICT).serializer());
            producer = open;
        }
        return open;
    }

    private KafkaException told(Throwable cause) {
        return AccessFault.in(cause, kafka)
                .map(turnedAway -> new KafkaException(turnedAway.line(), cause))
                .orElseGet(() -> cause instanceof KafkaException known ? known : new KafkaException(cause));
    }

    private static ProducerRecord<String, Verdict> record(Verdict verdict) {
        return new ProducerRecord<>(
                Topics.VERDICT.name(),
                null,
                verdict.at().toEpochMilli(),
                verdict.pair().key(),
                verdict);
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, "stancewatch-verdicts");
        // Someone waits: what is not answered by then is told.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ANSWER_LIMIT_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, ANSWER_LIMIT_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_LIMIT_MS / 2);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        return settings;
    }
}
