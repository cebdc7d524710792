package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** Every record is Confluent's: byte 0, the four bytes of a schema id, Avro binary; read here without a line of ours. */
@ExtendWith(PostMortem.class)
class WireFormatTest {

    private static final int HEADER = 1 + Integer.BYTES;

    @TempDir
    private static Path directory;

    private static final Map<String, byte[]> RECORDS = new HashMap<>();
    private static Stack stack;

    @BeforeAll
    static void putARecordOnEveryTopic() throws IOException {
        stack = Stack.start(directory.resolve("data"), "--no-sample");
        Path file = directory.resolve("article.jsonl");
        ArticleLines.write(file, ArticleLines.halt("Amazon", "2020-06-10"));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
        for (Topic<?> topic : Topics.valued()) {
            try (TopicReader<byte[]> records = TopicReader.raw(stack.cluster(), topic.spec())) {
                RECORDS.put(topic.name(), records.await(1).get(0).value());
            }
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    static List<Topic<?>> topics() {
        return Topics.valued();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aRecordBeginsWithByteZero(Topic<?> topic) {
        assertThat(bytesOf(topic)[0]).isZero();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theRegistryHasTheSchemaUnderTheIdThatFollows(Topic<?> topic) throws Exception {
        assertThat(schema(bytesOf(topic))).isEqualTo(topic.codec().schema());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theRestIsOneAvroRecordOfThatSchemaAndNoMore(Topic<?> topic) throws Exception {
        byte[] bytes = bytesOf(topic);
        BinaryDecoder rest = DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null);
        new GenericDatumReader<GenericRecord>(schema(bytes)).read(null, rest);
        assertThat(rest.isEnd()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theSchemaIsTheLatestOfTheSubjectOfTheTopic(Topic<?> topic) throws Exception {
        String latest = get("/subjects/" + topic.subject() + "/versions/latest", "id");
        assertThat(ByteBuffer.wrap(bytesOf(topic)).getInt(1)).hasToString(latest);
    }

    private static byte[] bytesOf(Topic<?> topic) {
        return RECORDS.get(topic.name());
    }

    private static Schema schema(byte[] record) throws Exception {
        int id = ByteBuffer.wrap(record).getInt(1);
        return new Schema.Parser().parse(get("/schemas/ids/" + id, "schema"));
    }

    private static String get(String path, String field) throws Exception {
        URI address = stack.cluster().registry().resolve("/apis/ccompat/v7" + path);
        String body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        return new ObjectMapper().readTree(body).path(field).asText();
    }
}
