package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** A feed that is watched: what is added to it later gives an alert, without a restart. */
@ExtendWith(PostMortem.class)
class FeedTest {

    private static final String ORDINARY = item("harvest", "Growers in the valley expect a fair apple harvest.");
    private static final String NEWS = item("amazon", ArticleLines.haltText("Amazon"));

    @TempDir
    private Path data;

    @Test
    void anItemAddedLaterGivesAnAlertWithoutARestart() throws Exception {
        try (MockWebServer paper = new MockWebServer()) {
            LiveFeed feed = new LiveFeed(ORDINARY);
            paper.setDispatcher(feed);
            paper.start();
            try (Stack stack = Stack.start(
                            data,
                            "--no-sample",
                            "--poll",
                            "1",
                            "--source",
                            paper.url("/rss").toString());
                    TopicReader<Article> articles = TopicReader.of(stack.cluster(), Topics.ARTICLE);
                    AlertsView alerts = AlertsView.of(stack.cluster())) {
                articles.await(1);
                feed.publish(NEWS + ORDINARY);
                Alert alert = alerts.await(
                        "amazon halts", content -> content.companies().contains("amazon"));
                assertThat(alert.content().type()).isEqualTo(AlertType.NEW_MORATORIUM);
            }
        }
    }

    private static String item(String name, String text) {
        return """
                <item><title>In brief</title><link>https://paper.example/%s</link>
                <pubDate>Wed, 10 Jun 2020 12:00:00 GMT</pubDate><description>%s</description></item>
                """.formatted(name, text);
    }

    /** Serves what it was given last. */
    private static final class LiveFeed extends Dispatcher {

        private volatile String items;

        LiveFeed(String items) {
            this.items = items;
        }

        void publish(String now) {
            items = now;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            String rss = "<rss version=\"2.0\"><channel><title>The Quay</title><link>https://paper.example/</link>"
                    + "<description>News</description><language>en</language>" + items + "</channel></rss>";
            return new MockResponse.Builder()
                    .addHeader("Content-Type", "application/rss+xml")
                    .body(rss)
                    .build();
        }
    }
}
