package org.stancewatch.systemtests.scaleout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.processor.Application;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.AlertsView;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Servers;
import org.stancewatch.systemtests.harness.TopicReader;

/**
 * A term passes while no processor runs and no news comes. The first processor's clock is three days behind, its term ends in
 * two; those after it have today's, as shipped.
 */
@ExtendWith(PostMortem.class)
class LapseTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration AGO = Duration.ofDays(3);

    /** A pair that is due is looked for once a second. */
    private static final Duration SEVERAL_LOOKS = Duration.ofSeconds(4);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @TempDir
    private static Path directory;

    private static LocalDate told;
    private static LocalDate end;
    private static List<Alert> beforeTheEnd;
    private static List<Alert> afterTheEnd;
    private static List<Alert> afterAKill;
    private static List<Alert> besideASecond;
    private static List<Alert> takenOver;
    private static List<Article> news;
    private static Timeline position;

    private static Servers servers;
    private static AlertsView alerts;
    private static Processors processors;

    @BeforeAll
    static void letATermPass() throws IOException {
        told = LocalDate.now(ZoneOffset.UTC).minusDays(AGO.toDays());
        end = told.plusDays(2);
        servers = Servers.start(directory.resolve("servers"));
        alerts = AlertsView.of(servers.cluster());
        processors = new Processors(servers.cluster(), directory);
        publish("Harbour Post");
        beforeTheEnd = inThePast();
        afterTheEnd = today();
        processors.kill("one");
        processors.start("one");
        afterAKill = afterSeveralLooks();
        beside();
        takeOver();
    }

    @AfterAll
    static void stop() {
        processors.close();
        alerts.close();
        servers.close();
    }

    @Test
    void aTermThatHasNotEndedLapsesInNoProcessor() {
        assertThat(beforeTheEnd).extracting(alert -> alert.content().type()).containsExactly(AlertType.NEW_MORATORIUM);
    }

    @Test
    void aTermThatEndedMeanwhileLapsesOnceThoughNoNewsCame() {
        assertThat(lapses(afterTheEnd)).containsExactly(1);
        assertThat(news).hasSize(1);
    }

    @Test
    void theLapseIsOfTheDayThatWasTold() {
        assertThat(afterTheEnd.get(1).content().effective()).isEqualTo(PartialDate.of(end));
    }

    @Test
    void aLapseThatWasMissedByADayIsMarkedLate() {
        assertThat(afterTheEnd.get(1).late()).isTrue();
    }

    @Test
    void nobodyKnowsAfterwardsWhereTheCompanyStands() {
        assertThat(position.positions()).extracting(Position::stance).containsOnly(Stance.UNKNOWN);
    }

    @Test
    void aKillRaisesNoSecondLapse() {
        assertThat(lapses(afterAKill)).containsExactly(1);
    }

    @Test
    void aSecondProcessorRaisesNoSecondLapse() {
        assertThat(lapses(besideASecond)).containsExactly(1);
    }

    @Test
    void newsThatAnotherProcessorReadsFindsTheSameLapse() {
        assertThat(lapses(takenOver)).containsExactly(1, 2);
    }

    private static List<Alert> inThePast() {
        try (PastProcessor past = PastProcessor.start(servers.cluster(), directory.resolve("one"), "one", AGO)) {
            alerts.await("the halt", content -> content.type() == AlertType.NEW_MORATORIUM);
            List<Alert> raised = afterSeveralLooks();
            past.kill();
            return raised;
        }
    }

    private static List<Alert> today() {
        processors.start("one");
        long running = System.nanoTime();
        alerts.await("the lapse", content -> content.type() == AlertType.LAPSE);
        Duration took = Duration.ofNanos(System.nanoTime() - running);
        System.out.printf("LapseTest: the lapse of %s was read %d ms after the processor ran%n", end, took.toMillis());
        try (TopicReader<Timeline> positions = TopicReader.of(servers.cluster(), Topics.POSITION);
                TopicReader<Article> articles = TopicReader.of(servers.cluster(), Topics.ARTICLE)) {
            position = positions.values().get(positions.values().size() - 1);
            news = articles.values();
        }
        return afterSeveralLooks();
    }

    private static void beside() {
        processors.start("two");
        awaitMembers(Set.of("one", "two"));
        besideASecond = afterSeveralLooks();
    }

    private static void takeOver() throws IOException {
        processors.kill("one");
        awaitMembers(Set.of("two"));
        publish("The Quay");
        await("the second paper to count")
                .pollInSameThread()
                .atMost(LIMIT)
                .until(() -> alerts.revisions().stream()
                        .anyMatch(alert -> alert.standing().corroboration() == 2));
        takenOver = afterSeveralLooks();
        takenOver.forEach(alert -> System.out.printf(
                "LapseTest: %s.%d %s %s%n",
                alert.id(),
                alert.revision(),
                alert.content().type(),
                alert.reason().orElse("new")));
    }

    private static void publish(String publisher) throws IOException {
        Path file = directory.resolve("news.jsonl");
        ArticleLines.write(
                file,
                ArticleLines.line(Map.of(
                        "publisher",
                        publisher,
                        "url",
                        "https://paper.example/" + publisher.replace(' ', '-'),
                        "title",
                        "Amazon pauses",
                        "published",
                        told + "T00:00:00Z",
                        "language",
                        "en",
                        "text",
                        "Amazon said today that it will not sell facial recognition to police until %s."
                                .formatted(DAY.format(end)))));
        assertThat(servers.run("publish", file.toString()).exitCode()).isZero();
    }

    private static List<Alert> afterSeveralLooks() {
        int known = alerts.revisions().size();
        await("several looks")
                .pollInSameThread()
                .during(SEVERAL_LOOKS)
                .atMost(LIMIT)
                .until(() -> alerts.revisions().size() >= known);
        return alerts.revisions();
    }

    private static void awaitMembers(Set<String> names) {
        try (Progress progress = Progress.of(servers.cluster())) {
            await("partitions to be shared by " + names)
                    .atMost(LIMIT)
                    .until(() -> isSharedBy(names, progress.shares(Application.AGGREGATOR)));
        }
    }

    private static boolean isSharedBy(Set<String> names, Map<String, Set<TopicPartition>> shares) {
        return shares.keySet().equals(names) && shares.values().stream().noneMatch(Set::isEmpty);
    }

    private static List<Integer> lapses(List<Alert> revisions) {
        return revisions.stream()
                .filter(alert -> alert.content().type() == AlertType.LAPSE)
                .map(Alert::revision)
                .toList();
    }
}
