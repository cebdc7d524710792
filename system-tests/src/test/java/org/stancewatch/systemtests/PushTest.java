package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** Articles sent over HTTP to the stack that a user starts: what is answered with 202 is on the topic. */
@ExtendWith(PostMortem.class)
class PushTest {

    private static final String TOKEN = "a-token-of-the-desk";
    private static final Pattern ADDRESS = Pattern.compile("push +(http://\\S+)");

    @TempDir
    private Path data;

    @Test
    void whatIsAcceptedIsOnTheTopic() throws Exception {
        Path settings = Files.writeString(data.resolve("push.yaml"), "ingest.push.token: " + TOKEN + "\n");
        try (Stack stack = Stack.start(data, "--no-sample", "--config", settings.toString());
                TopicReader<Article> articles = TopicReader.of(stack.cluster(), Topics.ARTICLE)) {
            HttpResponse<String> response = post(address(stack), article("one") + "\n" + article("two") + "\n");
            assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
            List<ConsumerRecord<String, Article>> read = articles.await(2);
            assertThat(read)
                    .extracting(record -> record.value().url().orElseThrow())
                    .containsExactlyInAnyOrder("https://lamp.example/one", "https://lamp.example/two");
            assertThat(read).allSatisfy(record -> assertThat(response.body()).contains(record.key()));
        }
    }

    private static URI address(Stack stack) {
        Matcher told = ADDRESS.matcher(stack.process().output());
        assertThat(told.find()).as(stack.process().output()).isTrue();
        return URI.create(told.group(1));
    }

    private static String article(String path) {
        return "{\"url\": \"https://lamp.example/%s\", \"publisher\": \"The Lamp\", \"published\": \"2026-11-20\", "
                        .formatted(path)
                + "\"language\": \"en\", \"text\": \"Growers in the valley expect a fair apple harvest.\"}";
    }

    private static HttpResponse<String> post(URI address, String lines) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
