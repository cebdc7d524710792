package org.stancewatch.systemtests.security;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.coverage.CoverageReader;
import org.stancewatch.app.standalone.Ports;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.dashboard.DashboardProcess;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.Observed;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.SourceNews;
import org.stancewatch.systemtests.harness.TestRegistry;

/** What is done on a cluster with TLS, users and rights, from an article to an alert and from lack to lack; and what came of it. */
abstract class SecuredCluster {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String PAIR = "amazon|facial-recognition";
    private static final byte[] GARBAGE = "no record of ours".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path directory;

    static List<String> shown;
    static SecureBroker broker;
    private static TestRegistry registry;
    private static Clients clients;
    private static ArticleFiles articles;
    static List<Right> rights;
    static Set<Right> usedRights;
    static Map<String, SourceCoverage> coverageOfIngest;
    static List<String> denied;

    static Command.Result created;
    static Command.Result checked;
    static Command.Result configured;
    static Command.Result examined;
    static Command.Result published;
    static Command.Result publishedTooLarge;
    static Command.Result retried;
    static Command.Result judged;
    static int judgedOverHttp;
    static Command.Result alertsOfIngest;
    static Command.Result publishedByReader;
    static Command.Result wrongPassword;
    static Command.Result untrusted;
    static Command.Result processorWithWrongPassword;
    static Command.Result processorWithoutARight;
    static Command.Result processorStartedWithout;
    static Observed.Health ingestWithWrongPassword;
    static List<String> alertsTold;

    @BeforeAll
    static void useEveryRightThenLackSome() throws Exception {
        broker = SecureBroker.start(
                directory, List.of("admin", "ingest", "processor", "reader", "operator", "analyst", "dashboard"));
        rights = OperationsPage.rights();
        broker.grant(rights);
        registry = TestRegistry.start(Files.createDirectory(directory.resolve("registry")));
        clients = new Clients(directory, broker, registry.url());
        articles = new ArticleFiles(directory);
        created = clients.run("admin", "topics", "create");
        checked = clients.run("admin", "topics", "check");
        configured = clients.run("admin", "config");
        try (ProductProcess processor = processor();
                ProductProcess reader =
                        clients.start(clients.configuration("reader"), "alerts", "--follow", "--json")) {
            work(reader);
            judgedOverHttp = judgedOverHttp();
            examined = clients.run("admin", "doctor");
            denied = broker.denied();
            beTurnedAway();
            processorWithWrongPassword = startWithWrongPassword();
            ingestWithWrongPassword = ingestWithWrongPassword();
            usedRights = broker.usedRights();
            takeARightFrom(processor, reader);
            alertsTold = reader.output().lines().toList();
            clients.remember(reader);
        }
        shown = Stream.concat(clients.shown().stream(), Stream.of(broker.log())).toList();
    }

    @AfterAll
    static void stop() {
        registry.close();
        broker.close();
    }

    private static void work(ProductProcess reader) throws Exception {
        broker.put(Topics.ARTICLE.name(), GARBAGE);
        broker.put(Topics.CLAIM.name(), GARBAGE);
        broker.put(Topics.VERDICT.name(), GARBAGE);
        published = clients.run("ingest", "publish", articles.of("Amazon"));
        publishedTooLarge = clients.run("ingest", "publish", articles.tooLarge());
        await("the alert: " + reader).atMost(LIMIT).until(() -> reader.output().contains("amazon|facial-recognition"));
        await("all three records to be set aside")
                .atMost(LIMIT)
                .until(() -> clients.run("operator", "rejected", "list", "--cause", "undecodable", "--json")
                                .out()
                                .size()
                        == 3);
        retried = clients.run("operator", "rejected", "retry", "--all", "--cause", "undecodable", "--force");
        coverageOfIngest = coverageOfIngest();
        judged = clients.run(
                "analyst",
                "verdict",
                PAIR,
                ArticleLines.address("Amazon", "2020-06-10"),
                "--right",
                "--reason",
                "it says so");
    }

    /** Tells of a source, and reads it as it would after a restart. */
    private static Map<String, SourceCoverage> coverageOfIngest() {
        Map<String, String> kafka = broker.clientSettings("ingest").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, setting -> String.valueOf(setting.getValue())));
        Cluster cluster = new Cluster(broker.bootstrap(), registry.url(), kafka);
        SourceNews.tell(cluster, List.of(SourceNews.fine("The Paper", "fr")));
        return CoverageReader.read(cluster);
    }

    /** Reads every topic, shows an article and judges it. */
    private static int judgedOverHttp() throws Exception {
        Path configuration = clients.configuration("dashboard");
        Files.writeString(
                configuration, "dashboard.token: " + DashboardProcess.TOKEN + "\n", StandardOpenOption.APPEND);
        int port = Ports.free();
        ProductProcess process =
                clients.start(configuration, "dashboard", "--port", Integer.toString(port), "--views", path("views"));
        try (DashboardProcess dashboard = DashboardProcess.of(process, port)) {
            String article = dashboard
                    .json("/api/v1/alerts")
                    .at("/items/0/evidence/0/article")
                    .asText();
            int status = dashboard.judge(
                    ("{'article':'" + article + "','company':'amazon','technology':'facial-recognition','false':false,"
                                    + "'why':'it says so','who':'ada'}")
                            .replace('\'', '"'));
            clients.remember(process);
            return status;
        }
    }

    private static void beTurnedAway() throws Exception {
        alertsOfIngest = clients.run("ingest", "alerts");
        publishedByReader = clients.run("reader", "publish", articles.of("Amazon"));
        Path wrong = clients.configuration("reader", broker.passwordOf("ingest"), broker.authorityFile());
        wrongPassword = clients.run(wrong, "alerts");
        clients.run(wrong, "alerts", "--debug");
        HeldCertificate other =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        Path authority = Files.writeString(directory.resolve("other.pem"), other.certificatePem());
        untrusted = clients.run(clients.configuration("reader", broker.passwordOf("reader"), authority), "alerts");
    }

    private static Command.Result startWithWrongPassword() throws IOException {
        Path wrong = clients.configuration("processor", broker.passwordOf("ingest"), broker.authorityFile());
        return clients.run(wrong, "processor", "--state", path("other-state"));
    }

    private static Observed.Health ingestWithWrongPassword() throws IOException {
        Path wrong = clients.configuration("ingest", broker.passwordOf("reader"), broker.authorityFile());
        try (ProductProcess ingest = clients.start(
                wrong, "ingest", "--source", "http://127.0.0.1:1/feed.xml", "--directory", path("ingest"))) {
            Observed.Health health = await("ingest to miss the broker: " + ingest)
                    .atMost(LIMIT)
                    .ignoreExceptions()
                    .until(
                            () -> Observed.of(ingest).ready(),
                            found -> found.finding("broker").startsWith("fail: "));
            clients.remember(ingest);
            return health;
        }
    }

    /** What comes of {@code processor}, and of the next once it may again. */
    private static void takeARightFrom(ProductProcess processor, ProductProcess reader) throws Exception {
        List<Right> toAlerts = rights.stream()
                .filter(right -> right.principal().equals("User:processor"))
                .filter(right -> right.name().equals(Topics.ALERT.name()))
                .toList();
        broker.revoke(toAlerts);
        clients.run("ingest", "publish", articles.of("Microsoft"));
        processorWithoutARight = clients.ended(processor);
        processorStartedWithout = clients.ended(processor());
        broker.grant(toAlerts);
        try (ProductProcess next = processor()) {
            await("the alert: " + next)
                    .atMost(LIMIT)
                    .until(() -> reader.output().contains("microsoft|facial-recognition"));
            clients.remember(next);
        }
    }

    /** Logs all it can, in a form that quotes; deletes what it has repartitioned every second instead of every 30. */
    private static ProductProcess processor() throws IOException {
        Path configuration = clients.configuration("processor");
        Files.writeString(
                configuration,
                "log: {level: debug, format: json}\nkafka.repartition.purge.interval.ms: 1000\n",
                StandardOpenOption.APPEND);
        return clients.start(configuration, "processor", "--state", path("state"));
    }

    private static String path(String name) {
        return directory.resolve(name).toString();
    }
}
