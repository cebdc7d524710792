package org.stancewatch.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.stancewatch.domain.article.Article;

/** The hostile strings, as webhooks tell them: to programs as they are, to Slack as text that does nothing. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class HostileMessages {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Whatever Slack takes for markup: links, and calls of people, channels and groups. */
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");

    private static final Pattern OUR_LINK = Pattern.compile("<(https://paper\\.example/[a-z/-]+)\\|([^<>|]*)>");
    /** Slack's three entities; an ampersand of any other kind is none of its own. */
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt);");
    /** Of Unicode: controls, what turns directions or is not seen, and what ends lines and paragraphs. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n]]");

    /** Headline; why it is told anew, where it is; the quote; the link and a day. */
    private static final Pattern LINES = Pattern.compile("[^\n]+\n(_[^\n]+_\n)?> “[^\n]+”\n<[^\n]+>, [0-9-]{10}");

    private final PageStand stand;
    private WebhookReceiver generic;
    private WebhookReceiver slack;

    HostileMessages(PageStand stand) {
        this.stand = stand;
    }

    @BeforeAll
    void tell() {
        generic = WebhookReceiver.of(stand, "generic");
        slack = WebhookReceiver.of(stand, "slack");
        stand.publish(HostileNews.all());
        String[] urls = HostileNews.all().stream().map(HostileMessages::url).toArray(String[]::new);
        await("programs to be told")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(articlesByUrl()).containsKeys(urls));
        await("Slack to be told")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(String.join("\n", texts())).contains(urls));
    }

    @AfterAll
    void close() {
        generic.close();
        slack.close();
    }

    @Test
    void programsAreToldEveryStringAsItIs() {
        Map<String, List<String>> told = articlesByUrl();
        assertThat(HostileNews.all())
                .allSatisfy(article ->
                        assertThat(told.get(url(article))).containsExactly(article.publisher(), article.title()));
    }

    @Test
    void slackIsToldTheLettersOfEveryString() {
        Map<String, String> told = linksByUrl();
        assertThat(HostileNews.all())
                .allSatisfy(article ->
                        assertThat(letters(unescaped(told.get(url(article))))).isEqualTo(letters(article.publisher())));
    }

    @Test
    void slackFindsNoMarkupButTheLinkToTheArticle() {
        assertThat(texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(matches(MARKUP, text))
                        .singleElement()
                        .asString()
                        .matches(OUR_LINK));
    }

    @Test
    void everythingElseThatSlackWouldReadIsEscaped() {
        assertThat(texts()).isNotEmpty().allSatisfy(text -> {
            String rest = OUR_LINK.matcher(text).replaceFirst("$2");
            // A quote begins with the one > that is ours.
            assertThat(ENTITY.matcher(rest.replaceFirst("\n> ", "\n")).replaceAll(""))
                    .doesNotContain("<", ">", "&");
        });
    }

    @Test
    void nothingInAMessageToSlackIsUnseenOrBreaksItsLines() {
        assertThat(texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(matches(UNSEEN, text)).isEmpty())
                .allSatisfy(text -> assertThat(text).matches(LINES));
    }

    @Test
    void everySignatureHolds() throws Exception {
        for (WebhookReceiver receiver : List.of(generic, slack)) {
            Webhook webhook = new Webhook(receiver.secret());
            assertThat(receiver.posts())
                    .isNotEmpty()
                    .allSatisfy(post -> assertThatCode(() -> webhook.verify(
                                    post.getBody().utf8(), post.getHeaders().toMultimap()))
                            .doesNotThrowAnyException());
        }
    }

    /** Publisher and headline of what alerts rest on. */
    private Map<String, List<String>> articlesByUrl() {
        return generic.messages().stream()
                .flatMap(message -> elements(message.at("/data/evidence")))
                .collect(Collectors.toMap(
                        evidence -> evidence.path("url").asText(),
                        evidence -> List.of(
                                evidence.path("publisher").asText(),
                                evidence.path("title").asText()),
                        (one, same) -> one,
                        TreeMap::new));
    }

    /** What stands on the link of each message. */
    private Map<String, String> linksByUrl() {
        return texts().stream()
                .flatMap(text -> OUR_LINK.matcher(text).results())
                .collect(Collectors.toMap(
                        link -> link.group(1), link -> link.group(2), (one, same) -> one, TreeMap::new));
    }

    /** Those about these news: the stand's sample may still be told of when the webhooks are there. */
    private List<String> texts() {
        return slack.messages().stream()
                .map(message -> message.path("text").asText())
                .filter(text -> text.contains("https://paper.example/"))
                .toList();
    }

    private static String url(Article article) {
        return article.url().orElseThrow();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** As Slack shows it. */
    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Without spaces, what cannot be seen, and marks of emphasis and code, for which Slack knows no escape. */
    private static String letters(String text) {
        return text.replaceAll("[\\s*_~`|\\p{Cc}\\p{Cf}\\p{Z}]", "");
    }
}
