package org.stancewatch.app.rejected;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.file.ArticleLine;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** Reads values of our topics for people, and tells why one cannot be read. */
public final class Values {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AvroSerdes serdes;
    /** Each keeps the schemas it has met. */
    private final Map<String, Deserializer<?>> deserializers = new HashMap<>();

    public Values(Cluster cluster) {
        this.serdes = AvroSerdes.of(cluster.serde());
    }

    /**
     * The value as JSON, an article as {@code publish} takes it; empty where it does not decode, or {@code topic} is none of
     * the catalogue.
     */
    public Optional<JsonNode> json(String topic, byte[] value) {
        try {
            return topic(topic).map(known -> json(known, value));
        } catch (SerializationException undecodable) {
            return Optional.empty();
        }
    }

    /** Why the value does not decode; empty where it does, or where nobody but Kafka Streams can tell. */
    Optional<String> fault(String topic, byte[] value) {
        try {
            topic(topic).ifPresent(known -> read(known, value));
            return Optional.empty();
        } catch (SerializationException undecodable) {
            return Optional.of(String.valueOf(undecodable.getMessage()));
        }
    }

    private <T> JsonNode json(Topic<T> topic, byte[] value) {
        T read = read(topic, value);
        return read instanceof Article article
                ? ArticleLine.write(article)
                : tree(topic.codec().toAvro(read).toString());
    }

    private <T> T read(Topic<T> topic, byte[] value) {
        @SuppressWarnings("unchecked") // put there under the name of its topic
        Deserializer<T> deserializer = (Deserializer<T>) deserializers.computeIfAbsent(
                topic.name(), name -> serdes.value(topic).deserializer());
        return deserializer.deserialize(topic.name(), value);
    }

    private static Optional<Topic<?>> topic(String name) {
        return Topics.valued().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Avro prints JSON", impossible);
        }
    }
}
