package org.stancewatch.systemtests.interop;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.stancewatch.schemas.serde.SerdeConfig;

/** Confluent's own serde, named by its class, as the Maven profile {@code confluent} puts it on our class path. */
class ConfluentSerdeTest extends SerdeContract {

    private final ClassLoader ours = Thread.currentThread().getContextClassLoader();
    private final ClassLoader withConfluent = ConfluentClasses.besideOurs();

    @BeforeEach
    void putItOnTheClassPath() {
        Thread.currentThread().setContextClassLoader(withConfluent);
    }

    @AfterEach
    void takeItOff() {
        Thread.currentThread().setContextClassLoader(ours);
    }

    @Override
    SerdeConfig config(URI url) {
        return SerdeConfig.of(
                url.resolve("/apis/ccompat/v7"),
                Map.of(SerdeConfig.SERIALIZER, "io.confluent.kafka.serializers.KafkaAvroSerializer"));
    }
}
