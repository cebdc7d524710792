package org.stancewatch.systemtests.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.codec.RandomValues;
import org.stancewatch.schemas.registry.SchemaRegistrar;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.RegistryUnavailableException;
import org.stancewatch.schemas.serde.SerdeConfig;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.TopicSpec;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.TestRegistry;

/**
 * What every Avro serde must do that the configuration may name, on the real registry and with genuine code of Confluent's as
 * the other side. A serde proves itself by a subclass that says how it is configured.
 */
@ExtendWith(PostMortem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SerdeContract {

    private static final int HEADER = 1 + Integer.BYTES;
    private static final int VALUES = 100;
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Map<Topic<?>, Function<RandomValues, ?>> RANDOM = Map.of(
            Topics.ARTICLE, RandomValues::article,
            Topics.CLAIM, RandomValues::articleClaims,
            Topics.VERDICT, RandomValues::verdict,
            Topics.POSITION, RandomValues::timeline,
            Topics.TECHNOLOGY, RandomValues::technologyTimeline,
            Topics.ALERT, RandomValues::alert,
            Topics.SOURCE, RandomValues::sourceCoverage);

    private TestRegistry registry;
    private BiFunction<String, byte[], byte[]> stranger;

    /** The serde, against the registry at {@code url} (scheme, host and port). */
    abstract SerdeConfig config(URI url);

    @BeforeAll
    void startRegistry(@TempDir Path directory) {
        registry = TestRegistry.start(directory);
        new SchemaRegistrar(registry.api()).registerAll();
        stranger = ConfluentClasses.stranger(
                Map.of("schema.registry.url", registry.url() + "/apis/ccompat/v7", "auto.register.schemas", "false"));
    }

    @AfterAll
    void stopRegistry() {
        registry.close();
    }

    static List<Topic<?>> topics() {
        return Topics.valued();
    }

    @ParameterizedTest
    @MethodSource("topics")
    <T> void aRecordIsByteZeroTheIdOfItsSchemaAndOneAvroRecord(Topic<T> topic) throws Exception {
        ByteBuffer record = ByteBuffer.wrap(written(topic).findFirst().orElseThrow());
        String schema = topic.codec().schema().toString();

        assertThat(record.get()).isZero();
        assertThat(record.getInt())
                .isEqualTo(registry.api().id(topic.subject(), schema).orElseThrow());
        assertThat(bytesAfterOneRecord(record)).isZero();
    }

    @ParameterizedTest
    @MethodSource("topics")
    <T> void confluentReadsItAndWritesTheSameBytes(Topic<T> topic) {
        assertThat(written(topic))
                .hasSize(VALUES)
                .allSatisfy(record -> assertThat(ordered(topic, stranger.apply(topic.name(), record)))
                        .as("-Dseed=%d", SEED)
                        .isEqualTo(ordered(topic, record)));
    }

    @ParameterizedTest
    @MethodSource("topics")
    <T> void itReadsWhatConfluentWrites(Topic<T> topic) {
        Serde<T> serde = serde(topic);
        assertThat(values(topic)).hasSize(VALUES).allSatisfy(value -> {
            byte[] record = serde.serializer().serialize(topic.name(), value);
            byte[] foreign = stranger.apply(topic.name(), record);
            assertThat(serde.deserializer().deserialize(topic.name(), foreign))
                    .as("-Dseed=%d", SEED)
                    .isEqualTo(value);
        });
    }

    @Test
    void aSchemaThatIsNotRegisteredIsNotRegisteredByWriting() {
        Topic<Article> other = new Topic<>(renamed(Topics.ARTICLE.spec(), "other.article.v1"), Topics.ARTICLE.codec());

        assertThatThrownBy(() -> serde(other).serializer().serialize(other.name(), new RandomValues(SEED).article()))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageStartingWith("other.article.v1: NewsArticle: registry: ");
        assertThat(registry.api().subjects()).doesNotContain(other.subject());
    }

    @Test
    void bytesThatAreNoRecordAreHeldAgainstTheRecord() {
        byte[] garbage = "garbage".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> serde(Topics.ARTICLE).deserializer().deserialize("news.article.v1", garbage))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void bytesThatEndTooSoonAreHeldAgainstTheRecord() {
        byte[] record = written(Topics.ARTICLE).findFirst().orElseThrow();
        byte[] cut = ByteBuffer.allocate(HEADER + 1).put(record, 0, HEADER + 1).array();

        assertThatThrownBy(() -> serde(Topics.ARTICLE).deserializer().deserialize("news.article.v1", cut))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void anIdThatTheRegistryDoesNotKnowIsHeldAgainstTheRecord() {
        byte[] unknown = {0, 0, 1, 0, 0, 7};

        assertThatThrownBy(() -> serde(Topics.ARTICLE).deserializer().deserialize("news.article.v1", unknown))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("schema id 65536");
    }

    @Test
    void aRegistryThatIsDownIsNotHeldAgainstTheRecord() {
        byte[] record = written(Topics.ARTICLE).findFirst().orElseThrow();
        Serde<Article> lost =
                AvroSerdes.of(config(URI.create("http://127.0.0.1:1"))).value(Topics.ARTICLE);

        assertThatThrownBy(() -> lost.deserializer().deserialize("news.article.v1", record))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    private <T> Stream<byte[]> written(Topic<T> topic) {
        Serde<T> serde = serde(topic);
        return values(topic).map(value -> serde.serializer().serialize(topic.name(), value));
    }

    @SuppressWarnings("unchecked") // the table holds for each topic what makes its values
    private static <T> Stream<T> values(Topic<T> topic) {
        RandomValues random = new RandomValues(SEED);
        Function<RandomValues, T> next = (Function<RandomValues, T>) RANDOM.get(topic);
        return Stream.generate(() -> next.apply(random)).limit(VALUES);
    }

    private <T> Serde<T> serde(Topic<T> topic) {
        return AvroSerdes.of(config(registry.url())).value(topic);
    }

    /** The entries of a map have no order in Avro; where a schema has maps, bytes are compared with their entries sorted. */
    private static byte[] ordered(Topic<?> topic, byte[] record) {
        Schema schema = topic.codec().schema();
        return schema.toString().contains("\"type\":\"map\"") ? MapOrder.sorted(schema, record, HEADER) : record;
    }

    private int bytesAfterOneRecord(ByteBuffer record) throws Exception {
        Schema schema = new Schema.Parser()
                .parse(registry.api().schema(record.getInt(1)).orElseThrow());
        BinaryDecoder rest = DecoderFactory.get().binaryDecoder(record.array(), HEADER, record.remaining(), null);
        new GenericDatumReader<GenericRecord>(schema).read(null, rest);
        return rest.inputStream().readAllBytes().length;
    }

    private static TopicSpec renamed(TopicSpec spec, String name) {
        return new TopicSpec(name, spec.key(), spec.purpose(), spec.cleanup(), spec.settings());
    }
}
