import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Prints every revision of every alert, and goes on: java -cp 'lib/*' ReadAlerts.java HOST:PORT REGISTRY-URL */
public class ReadAlerts {

    public static void main(String[] arguments) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", arguments[0],
                "schema.registry.url", arguments[1],
                "group.id", "my-desk",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed",
                "key.deserializer", StringDeserializer.class,
                "value.deserializer", KafkaAvroDeserializer.class);
        try (KafkaConsumer<String, GenericRecord> consumer = new KafkaConsumer<>(settings)) {
            consumer.subscribe(List.of("stance.alert.v1"));
            while (true) {
                poll(consumer).forEach(ReadAlerts::print);
            }
        }
    }

    private static ConsumerRecords<String, GenericRecord> poll(KafkaConsumer<String, GenericRecord> consumer) {
        try {
            return consumer.poll(Duration.ofSeconds(1));
        } catch (RecordDeserializationException unreadable) {
            if (!isPassing(unreadable)) {
                // What a stranger has written there would hold up all that follows.
                consumer.seek(unreadable.topicPartition(), unreadable.offset() + 1);
            }
            return ConsumerRecords.empty();
        }
    }

    /** A registry that does not answer is no fault of the record: the next poll begins with it again. */
    private static boolean isPassing(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException || cause instanceof RetriableException);
    }

    private static void print(ConsumerRecord<String, GenericRecord> record) {
        GenericRecord alert = record.value();
        if (alert != null) {
            System.out.println(alert.get("status") + " " + record.key() + " " + alert.get("headline"));
        }
    }
}
