package org.stancewatch.processor.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler.Result;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.serde.StateSerdes;
import org.stancewatch.schemas.topic.Topics;

class RejectUndecodableTest {

    /** Nothing listens on the port of the TCP multiplexer. */
    private static final URI NO_REGISTRY = URI.create("http://127.0.0.1:1");

    /** The mark of Avro's single objects, and a fingerprint that no schema of ours has. */
    private static final byte[] NEWER = {(byte) 0xc3, 1, 1, 2, 3, 4, 5, 6, 7, 8, 0};

    private static final byte[] WELL_FRAMED = {0, 0, 0, 0, 9, 1};

    @Test
    void aRegistryThatDoesNotAnswerFailsTheTaskRatherThanTheRecord() {
        KafkaException outage = catchThrowableOfType(
                KafkaException.class, () -> articles().deserialize(Topics.ARTICLE.name(), WELL_FRAMED));

        assertThat(new RejectUndecodable().handleError(null, null, outage).result())
                .isEqualTo(Result.FAIL);
    }

    /** Between two steps, on a topic of Kafka Streams. */
    @Test
    void whatANewerProgramWroteBetweenItsStepsFailsTheTaskRatherThanTheRecord() {
        KafkaException newer = catchThrowableOfType(
                KafkaException.class,
                () -> StateSerdes.of(Codecs.COMPANY_SUMMARY).deserializer().deserialize("repartition", NEWER));

        assertThat(new RejectUndecodable().handleError(null, null, newer).result())
                .isEqualTo(Result.FAIL);
    }

    private static Deserializer<Article> articles() {
        return AvroSerdes.of(SerdeConfig.apicurio(NO_REGISTRY))
                .value(Topics.ARTICLE)
                .deserializer();
    }
}
