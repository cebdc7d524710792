package org.stancewatch.app.verdict;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topics;

/** What articles claim about one pair now, as the claim topic has it. */
public final class ClaimsOnRecord {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Comparator<ArticleClaims> BY_PUBLICATION =
            Comparator.comparing(ArticleClaims::published).thenComparing(ArticleClaims::article);

    private final Map<ArticleId, ArticleClaims> latest = new HashMap<>();

    private ClaimsOnRecord() {}

    /**
     * Reads the whole topic, and decodes what is about {@code pair}.
     *
     * @throws IllegalStateException where no broker answers, or the topic is not there
     */
    public static ClaimsOnRecord about(Pair pair, Cluster cluster) {
        ClaimsOnRecord claims = new ClaimsOnRecord();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                        cluster.readerSettings(), new StringDeserializer(), new ByteArrayDeserializer());
                Deserializer<ArticleClaims> values =
                        AvroSerdes.of(cluster.serde()).value(Topics.CLAIM).deserializer()) {
            Map<TopicPartition, Long> ends = toTheBeginning(consumer, cluster);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> claims.take(record, pair, values));
            }
        }
        return claims;
    }

    private static Map<TopicPartition, Long> toTheBeginning(KafkaConsumer<?, ?> consumer, Cluster cluster) {
        List<TopicPartition> partitions = cluster.partitions(consumer, Topics.CLAIM.name());
        if (partitions.isEmpty()) {
            throw cluster.without(Topics.CLAIM.name());
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer.endOffsets(partitions);
    }

    private void take(ConsumerRecord<String, byte[]> record, Pair pair, Deserializer<ArticleClaims> values) {
        if (pair.key().equals(record.key()) && record.value() != null) {
            ArticleClaims told = values.deserialize(record.topic(), record.headers(), record.value());
            latest.merge(told.article(), told, ClaimsOnRecord::later);
        }
    }

    private static ArticleClaims later(ArticleClaims one, ArticleClaims other) {
        return one.revision().compareTo(other.revision()) > 0 ? one : other;
    }

    /** The articles that claim something, the first published first. */
    public List<ArticleClaims> articles() {
        return latest.values().stream()
                .filter(article -> !article.claims().isEmpty())
                .sorted(BY_PUBLICATION)
                .toList();
    }

    /** The article whose id or address is {@code name}, where it claims something. */
    public Optional<ArticleClaims> article(String name) {
        return articles().stream()
                .filter(article -> article.article().value().equals(name)
                        || article.url().filter(name::equals).isPresent())
                .findFirst();
    }
}
