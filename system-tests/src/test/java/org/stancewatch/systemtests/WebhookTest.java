package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.standalone.Ports;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/**
 * A receiver is told each revision of each alert once, though the dashboard is killed while it sends, news comes while it is
 * away, and broker and processor are killed after that.
 */
@ExtendWith(PostMortem.class)
class WebhookTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Map<String, String> ALLOWED = Map.of("STANCEWATCH_WEBHOOKS_ALLOW_PRIVATE", "true");
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(3);
    private static final List<String> COMPANIES =
            List.of("Amazon", "Microsoft", "IBM", "Google", "Meta", "Apple", "Nvidia", "Palantir");
    private static final int HAD_BEFORE_THE_KILL = 3;

    @TempDir
    private static Path directory;

    private static final MockWebServer RECEIVER = new MockWebServer();
    private static final List<RecordedRequest> RECEIVED = new CopyOnWriteArrayList<>();
    private static final String VIEWS = "views";

    private static Stack stack;
    private static ProductProcess dashboard;
    private static String secret;
    private static List<Alert> told;

    @BeforeAll
    static void killDashboardAndStackInTurn() throws Exception {
        receiveSlowly();
        String[] ports = {
            "--broker-port", Integer.toString(Ports.free()), "--registry-port", Integer.toString(Ports.free())
        };
        stack = start(ports);
        dashboard = startDashboard();
        secret = add(RECEIVER.url("/hook").toString());
        publish("first", DAY, "Harbour Post", COMPANIES);
        await("some messages").atMost(LIMIT).until(() -> RECEIVED.size() >= HAD_BEFORE_THE_KILL);
        dashboard.kill();
        publish("second", DAY.plusDays(1), "Northline", COMPANIES);
        dashboard = startDashboard();
        awaitAllTold();
        stack.close();
        stack = start(ports);
        publish("third", DAY, "Harbour Post", List.of("OpenAI"));
        awaitAllTold();
    }

    @AfterAll
    static void stop() {
        dashboard.close();
        stack.close();
        RECEIVER.close();
    }

    @Test
    void everyRevisionIsTold() {
        assertThat(told).hasSizeGreaterThan(2 * COMPANIES.size());
        assertThat(distinct(ids())).isEqualTo(expected(told));
    }

    @Test
    void noneIsToldTwiceButWhatWasUnderWayWhenTheDashboardWasKilled() {
        assertThat(ids().size() - distinct(ids()).size()).isBetween(0, 1);
    }

    @Test
    void revisionsOfAnAlertComeInTheirOrder() {
        Map<String, List<Integer>> revisions = ids().stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        id -> id.replaceFirst(":.*", ""),
                        LinkedHashMap::new,
                        Collectors.mapping(id -> Integer.valueOf(id.replaceFirst(".*:", "")), Collectors.toList())));
        assertThat(revisions)
                .isNotEmpty()
                .allSatisfy((alert, told) -> assertThat(told).isSorted());
    }

    @Test
    void everySignatureHolds() throws Exception {
        Webhook webhook = new Webhook(secret);
        assertThat(RECEIVED)
                .allSatisfy(request -> assertThatCode(() -> webhook.verify(
                                request.getBody().utf8(), request.getHeaders().toMultimap()))
                        .doesNotThrowAnyException());
    }

    @Test
    void theCommandShowsWhatWasDelivered() throws Exception {
        Command.Result listed = webhooks("list", "--json");
        assertThat(listed.out()).singleElement().satisfies(line -> {
            assertThat(new ObjectMapper().readTree(line).path("delivered").asInt())
                    .isEqualTo(expected(told).size());
            assertThat(line).doesNotContain(secret);
        });
    }

    private static void receiveSlowly() throws Exception {
        RECEIVER.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                RECEIVED.add(request);
                return new MockResponse.Builder()
                        .code(204)
                        .headersDelay(200, TimeUnit.MILLISECONDS)
                        .build();
            }
        });
        RECEIVER.start();
    }

    private static Stack start(String... ports) {
        List<String> options = new ArrayList<>(List.of("--no-sample"));
        options.addAll(List.of(ports));
        return Stack.start(directory.resolve("stack"), options.toArray(String[]::new));
    }

    private static ProductProcess startDashboard() {
        ProductProcess started = ProductProcess.start(
                ALLOWED,
                "dashboard",
                "--bootstrap",
                stack.cluster().bootstrap(),
                "--registry",
                stack.cluster().registry().toString(),
                "--views",
                views());
        await("the dashboard: " + started)
                .atMost(LIMIT)
                .until(() -> started.errors().contains("page: http"));
        return started;
    }

    private static String add(String url) {
        Command.Result added = webhooks("add", url);
        assertThat(added.exitCode()).as(added.toString()).isZero();
        return added.out().get(1).replaceFirst("secret +", "");
    }

    private static Command.Result webhooks(String... arguments) {
        List<String> command = new ArrayList<>(List.of("webhooks"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--views", views()));
        return Command.run(ALLOWED, command.toArray(String[]::new));
    }

    private static String views() {
        return directory.resolve(VIEWS).toString();
    }

    private static void publish(String name, LocalDate day, String publisher, List<String> companies) throws Exception {
        Path file = directory.resolve(name + ".jsonl");
        ArticleLines.write(
                file,
                companies.stream()
                        .map(company -> ArticleLines.halt(company, day.toString(), publisher))
                        .toArray(String[]::new));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
    }

    /** All that stands on the topic once nothing more is to come. */
    private static void awaitAllTold() {
        try (Progress progress = Progress.of(stack.cluster());
                TopicReader<Alert> alerts = TopicReader.of(stack.cluster(), Topics.ALERT)) {
            progress.awaitDrained(LIMIT);
            told = alerts.values();
        }
        await("all to be told").atMost(LIMIT).until(() -> distinct(ids()).containsAll(expected(told)));
    }

    private static Set<String> expected(List<Alert> alerts) {
        return alerts.stream()
                .map(alert -> URLEncoder.encode(alert.id(), StandardCharsets.UTF_8) + ":" + alert.revision())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> ids() {
        return RECEIVED.stream()
                .map(request -> request.getHeaders().get("webhook-id"))
                .toList();
    }

    private static Set<String> distinct(List<String> ids) {
        return new TreeSet<>(ids);
    }
}
