package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.LiveFeed;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** A feed that is watched: what is added to it later gives an alert, without a restart. */
@ExtendWith(PostMortem.class)
class FeedTest {

    private static final String ORDINARY = "Growers in the valley expect a fair apple harvest.";

    @TempDir
    private Path data;

    @Test
    void anItemAddedLaterGivesAnAlertWithoutARestart() {
        try (LiveFeed feed = LiveFeed.start()) {
            feed.add("harvest", ORDINARY);
            try (Stack stack = Stack.start(data, "--no-sample", "--poll", "1", "--source", feed.url());
                    TopicReader<Article> articles = TopicReader.of(stack.cluster(), Topics.ARTICLE);
                    AlertsView alerts = AlertsView.of(stack.cluster())) {
                articles.await(1);
                feed.addHalt("Amazon");
                Alert alert = alerts.await(
                        "amazon halts", content -> content.companies().contains("amazon"));
                assertThat(alert.content().type()).isEqualTo(AlertType.NEW_MORATORIUM);
            }
        }
    }
}
