package org.stancewatch.systemtests.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.standalone.Ports;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Stack;

/** The dashboard as a service of its own, from an article to a listener, through a kill. */
class DashboardTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String AMAZON = "amazon|facial-recognition#1";
    private static final String MICROSOFT = "microsoft|facial-recognition#1";

    @TempDir
    private static Path directory;

    private static List<String> before;
    private static List<String> after;
    private static JsonNode dayBefore;
    private static JsonNode dayAfter;
    private static JsonNode article;
    private static JsonNode judgedArticle;
    private static JsonNode page;
    private static int judged;

    @BeforeAll
    static void publishKillAndJudge() throws Exception {
        Path data = directory.resolve("data");
        Path views = directory.resolve("views");
        int port = Ports.free();
        try (Stack stack = Stack.start(data, "--no-sample")) {
            String seen = untilKilled(stack, data, views, port);
            publish(stack, "Microsoft");
            try (DashboardProcess again = DashboardProcess.start(data, views, port);
                    LiveListener listener = again.listen(seen)) {
                listener.awaitAlert(MICROSOFT);
                look(again);
                judge(again, listener);
                after = listener.alerts();
            }
        }
    }

    /** The id of the last event before the kill. */
    private static String untilKilled(Stack stack, Path data, Path views, int port) throws Exception {
        try (DashboardProcess dashboard = DashboardProcess.start(data, views, port);
                LiveListener listener = dashboard.listen("")) {
            publish(stack, "Amazon");
            listener.awaitAlert(AMAZON);
            before = listener.alerts();
            String seen = listener.lastId();
            dashboard.kill();
            return seen;
        }
    }

    private static void look(DashboardProcess dashboard) throws Exception {
        dayBefore = dashboard.json("/api/v1/positions?company=amazon&asOf=2020-06-09");
        dayAfter = dashboard.json("/api/v1/positions?company=amazon&asOf=2020-06-10");
        page = dashboard.json("/api/v1/alerts?company=amazon,microsoft");
        article = dashboard.json("/api/v1/articles/" + articleOf(AMAZON));
    }

    private static void judge(DashboardProcess dashboard, LiveListener listener) throws Exception {
        judged = dashboard.judge(
                ("{'article':'" + articleOf(AMAZON) + "','company':'amazon','technology':'facial-recognition',"
                                + "'false':true,'why':'it is satire','who':'ada'}")
                        .replace('\'', '"'));
        listener.awaitAlert("\"status\":\"WITHDRAWN\"");
        await("the verdict to be read")
                .atMost(LIMIT)
                .until(() ->
                        dashboard.json("/api/v1/status").at("/counts/verdicts").asInt() == 1);
        judgedArticle = dashboard.json("/api/v1/articles/" + articleOf(AMAZON));
    }

    private static String articleOf(String alert) {
        for (JsonNode item : page.path("items")) {
            if (item.path("id").asText().equals(alert)) {
                return item.at("/evidence/0/article").asText();
            }
        }
        throw new AssertionError("no alert " + alert + " on " + page);
    }

    private static void publish(Stack stack, String company) throws Exception {
        Path file = directory.resolve(company + ".jsonl");
        ArticleLines.write(file, ArticleLines.halt(company, "2020-06-10"));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
    }

    @Test
    void anAlertReachesWhoListens() {
        assertThat(before).singleElement().asString().contains("\"id\":\"" + AMAZON + "\"");
    }

    @Test
    void whoComesBackAfterAKillMissesNothingAndIsToldNothingTwice() {
        assertThat(after)
                .filteredOn(alert -> alert.contains("\"revision\":1"))
                .singleElement()
                .asString()
                .contains(MICROSOFT);
    }

    @Test
    void theDayBeforeTheHaltNobodyStoodAnywhere() {
        assertThat(dayBefore.path("items")).isEmpty();
    }

    @Test
    void onItsDayTheHaltStood() {
        assertThat(dayAfter.at("/items/0/positions/0/stance").asText()).isEqualTo("HALTED");
    }

    @Test
    void theTextOfAnArticleComesFromItsTopicWithItsClaims() {
        JsonNode quote = article.at("/claims/0/quote");
        String text = article.path("text").asText();

        assertThat(text.substring(quote.path("start").asInt(), quote.path("end").asInt()))
                .isEqualTo(quote.path("words").asText())
                .isNotBlank();
    }

    @Test
    void aVerdictWithdrawsTheAlertAndSaysWhoJudged() {
        assertThat(judged).isEqualTo(202);
        assertThat(after)
                .filteredOn(alert -> alert.contains("\"status\":\"WITHDRAWN\""))
                .singleElement()
                .asString()
                .contains("was judged false by ada: it is satire");
    }

    @Test
    void theClaimShowsItsVerdict() {
        assertThat(judgedArticle.at("/claims/0/judged/who").asText()).isEqualTo("ada");
    }
}
