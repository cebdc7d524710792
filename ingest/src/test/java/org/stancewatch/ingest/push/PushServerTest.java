package org.stancewatch.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.ingest.publish.Articles;
import org.stancewatch.ingest.publish.MockArticleProducer;
import org.stancewatch.schema.NewsArticle;
import org.stancewatch.schemas.codec.Codecs;

class PushServerTest {

    private static final String TOKEN = "a-token-of-the-desk";
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String JSON = "application/json";
    private static final String AVRO = "application/avro";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final HttpClient client = HttpClient.newHttpClient();
    private MockArticleProducer producer = MockArticleProducer.confirming();
    private PushServer server = start(LONG);

    private PushServer start(Duration patience) {
        return PushServer.start(
                new PushConfig("127.0.0.1", 0, TOKEN, 10_000, 5, 1, patience),
                producer.publisher(CLOCK),
                CLOCK,
                meters);
    }

    private void restart(MockArticleProducer other, Duration patience) {
        server.close();
        producer = other;
        server = start(patience);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static String article(String path) {
        return "{\"url\": \"http://Lamp.example/%s/?utm_source=x\", \"publisher\": \"The Lamp\", \"title\": \"T\","
                        .formatted(path)
                + "\"published\": \"2026-11-20\", \"text\": \"A text.\", \"labels\": {\"any\": [1, 2]}}";
    }

    private HttpResponse<String> post(String type, byte[] body, String... headers) {
        try {
            return client.send(request(type, body, headers), BodyHandlers.ofString());
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private HttpRequest request(String type, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.url())
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    private HttpResponse<String> post(String type, String body) {
        return post(type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return MAPPER.readTree(response.body());
    }

    @Test
    void anArticleIsOnTheTopicOnceItIsAccepted() throws IOException {
        HttpResponse<String> response = post(JSON, article("a"));
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(producer.articles()).singleElement().satisfies(published -> {
            assertThat(published.url()).contains("https://lamp.example/a");
            assertThat(published.recordedAt()).isEqualTo(NOW);
            assertThat(json(response).at("/items/0/id").asText())
                    .isEqualTo(published.id().value());
        });
    }

    @Test
    void theSameSentAgainIsAnsweredTheSame() {
        String first = post(JSON, article("a")).body();
        assertThat(post(JSON, article("a")).body()).isEqualTo(first);
    }

    @Test
    void aListIsTakenWhole() throws IOException {
        HttpResponse<String> response = post(JSON, "[" + article("a") + "," + article("b") + "]");
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(json(response).path("accepted").asInt()).isEqualTo(2);
        assertThat(producer.articles()).hasSize(2);
    }

    @Test
    void linesAreTakenOneByOne() throws IOException {
        String body = article("a") + "\n\n{\"oops\n" + article("b") + "\n";
        HttpResponse<String> response = post("application/x-ndjson; charset=utf-8", body);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).at("/items/1/fault").asText()).startsWith("items[1]: is no JSON: ");
        assertThat(producer.articles()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"x\", \"publisher\": \"y\"} | items[0].published: is missing or empty",
                "{\"text\": \"x\", \"published\": \"2026-11-20\"} | items[0].publisher: is missing or empty",
                "{\"text\": 5, \"published\": \"2026-11-20\"} | items[0].text: is no string",
                "7 | items[0]: is no JSON object",
            })
    void anArticleThatCannotBeUsedIsRefusedWithFieldAndReason(String body, String fault) throws IOException {
        HttpResponse<String> response = post(JSON, body);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(json(response).at("/items/0/fault").asText()).isEqualTo(fault);
    }

    @Test
    void oneThatIsRefusedStopsNoOther() throws IOException {
        HttpResponse<String> response = post(JSON, "[{}, " + article("b") + "]");
        assertThat(json(response).findValuesAsText("status")).containsExactly("refused", "accepted");
        assertThat(producer.articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"a\": 1} {}", "[{}] x", "nonsense"})
    void aBodyThatIsNoJsonIsRefusedWhole(String body) {
        assertThat(post(JSON, body).statusCode()).isEqualTo(400);
    }

    @Test
    void anEmptyListIsRefused() {
        assertThat(post(JSON, "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void tooManyArticlesAreRefusedWhole() {
        assertThat(post(JSON, "[{},{},{},{},{},{}]").statusCode()).isEqualTo(413);
        assertThat(producer.articles()).isEmpty();
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        HttpResponse<String> response = post(JSON, " ".repeat(10_001));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("body: is larger than 10000 bytes");
    }

    @Test
    void anotherTypeIsRefused() {
        assertThat(post("text/html", article("a")).statusCode()).isEqualTo(415);
    }

    @Test
    void aCompressedBodyIsRefused() {
        assertThat(post(JSON, new byte[10], "Content-Encoding", "gzip").statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer another-token-of-a-desk", "Basic " + TOKEN, TOKEN})
    void whoHasNotTheTokenIsNotLetIn(String shown) {
        HttpResponse<String> response =
                post(JSON, article("a").getBytes(StandardCharsets.UTF_8), "Authorization", shown);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(producer.articles()).isEmpty();
    }

    @Test
    void nothingElseIsThere() throws Exception {
        HttpRequest get = HttpRequest.newBuilder(URI.create(server.url().toString()))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        HttpResponse<String> response = client.send(get, BodyHandlers.ofString());
        assertThat(response.statusCode()).isIn(404, 405);
        assertThat(response.body()).contains("path: there is nothing for GET");
    }

    @Test
    void withoutConfirmationNothingIsAccepted() throws IOException {
        restart(MockArticleProducer.holding(), SHORT);
        HttpResponse<String> response = post(JSON, article("a"));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(json(response).at("/items/0/status").asText()).isEqualTo("unconfirmed");
    }

    @Test
    void whatTheBrokerFailsIsToldAtOnce() throws Exception {
        restart(MockArticleProducer.holding(), LONG);
        CompletableFuture<HttpResponse<String>> response =
                client.sendAsync(request(JSON, article("a").getBytes(StandardCharsets.UTF_8)), BodyHandlers.ofString());
        await().until(() -> producer.errorNext(new TimeoutException("away")));
        assertThat(response.get().statusCode()).isEqualTo(503);
        assertThat(json(response.get()).at("/items/0/fault").asText()).startsWith("items[0]: was not accepted: ");
    }

    @Test
    void whatTheTopicNeverTakesIsRefused() throws Exception {
        restart(MockArticleProducer.holding(), LONG);
        CompletableFuture<HttpResponse<String>> response =
                client.sendAsync(request(JSON, article("a").getBytes(StandardCharsets.UTF_8)), BodyHandlers.ofString());
        await().until(() -> producer.errorNext(new RecordTooLargeException("2 MB")));
        assertThat(response.get().statusCode()).isEqualTo(422);
        assertThat(response.get().body()).contains("items[0]: is too large");
    }

    @Test
    void whoComesWhileAllPlacesAreTakenIsToldToComeAgain() throws Exception {
        restart(MockArticleProducer.holding(), LONG);
        CompletableFuture<HttpResponse<String>> first =
                client.sendAsync(request(JSON, article("a").getBytes(StandardCharsets.UTF_8)), BodyHandlers.ofString());
        await().until(() -> !producer.history().isEmpty());
        HttpResponse<String> second = post(JSON, article("b"));
        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.headers().firstValue("Retry-After")).isPresent();
        producer.completeNext();
        assertThat(first.get().statusCode()).isEqualTo(202);
    }

    @Test
    void anAvroFileIsTaken() throws IOException {
        Article article = Articles.article("https://lamp.example/a?utm_source=x", NOW, "A text.");
        HttpResponse<String> response = post(AVRO, avro(CodecFactory.nullCodec(), article));
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(producer.articles()).singleElement().satisfies(published -> {
            assertThat(published.id()).isEqualTo(ArticleId.hashOf("https://lamp.example/a"));
            assertThat(published.recordedAt()).isEqualTo(NOW);
            assertThat(published.text()).isEqualTo("A text.");
        });
    }

    @Test
    void anAvroFileThatMayUnfoldToAnySizeIsRefused() throws IOException {
        byte[] packed = avro(CodecFactory.deflateCodec(9), Articles.published(NOW));
        assertThat(post(AVRO, packed).statusCode()).isEqualTo(415);
    }

    @Test
    void anAvroFileThatBreaksOffIsRefused() throws IOException {
        byte[] file = avro(CodecFactory.nullCodec(), Articles.published(NOW));
        assertThat(post(AVRO, Arrays.copyOf(file, file.length - 20)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAvroBlockThatClaimsMoreThanThereIsIsRefused() throws IOException {
        byte[] file = avro(CodecFactory.nullCodec());
        byte[] claiming = Arrays.copyOf(file, file.length + 6);
        // One record, in a block of 2,147,483,647 bytes, as zigzag varints.
        byte[] block = {2, (byte) 0xfe, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f};
        System.arraycopy(block, 0, claiming, file.length, block.length);
        HttpResponse<String> response = post(AVRO, claiming);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("a block claims 2147483647 bytes");
    }

    @Test
    void bytesThatAreNoAvroFileAreRefused() {
        assertThat(post(AVRO, "Obj\u0001nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void everyAnswerIsCounted() {
        post(JSON, article("a"));
        post(JSON, "[");
        assertThat(meters.counter("stancewatch.ingest.push.requests", "status", "202")
                        .count())
                .isEqualTo(1);
        assertThat(meters.counter("stancewatch.ingest.push.requests", "status", "400")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aPortThatIsTakenIsToldByTheNameOfItsSetting() {
        PushConfig taken = PushConfig.of("127.0.0.1", server.url().getPort(), TOKEN);
        assertThatThrownBy(() -> PushServer.start(taken, producer.publisher(CLOCK), CLOCK, meters))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ingest.push.port: " + server.url().getPort() + " is taken on 127.0.0.1");
    }

    @Test
    void aShortTokenIsRefusedAndNoTokenIsShown() {
        assertThatThrownBy(() -> PushConfig.of("127.0.0.1", 0, "short"))
                .hasMessage("ingest.push.token: is shorter than 16 characters");
        assertThat(PushConfig.of("127.0.0.1", 0, TOKEN).toString()).doesNotContain(TOKEN);
    }

    private static byte[] avro(CodecFactory codec, Article... articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataFileWriter<NewsArticle> file = new DataFileWriter<NewsArticle>(
                        new SpecificDatumWriter<>(Codecs.ARTICLE.schema()))
                .setCodec(codec)
                .create(Codecs.ARTICLE.schema(), out)) {
            for (Article article : articles) {
                file.append(Codecs.ARTICLE.toAvro(article));
            }
        }
        return out.toByteArray();
    }
}
