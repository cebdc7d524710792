package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.fetch.FetchLimits;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.source.SourceKind;
import org.stancewatch.ingest.watch.Round;

/** Hostile sources: each ends in a clear cause or in clean articles, and none stops another. */
class HostileSourcesTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-02T09:00:00Z"), ZoneOffset.UTC);

    private static final int FEWEST = 500;
    static final int MAX_BYTES = 2 << 20;
    private static final int HOSTS_IN_A_NET = 250;
    private static final String GOOD = "127.2.0.1";
    private static final String VICTIM = "127.9.9.9";

    @TempDir
    private static Path directory;

    private static HostileServer server;
    private static Round patient;
    private static Round hasty;
    private static final AtomicInteger NEWS = new AtomicInteger();

    @BeforeAll
    static void open() throws IOException {
        server = new HostileServer();
        server.serve(VICTIM, "/secret", Answer.ok(Texts.RSS, Texts.rss(Texts.PRIVATE, Texts.PRIVATE)));
        patient = round("patient", Duration.ofSeconds(10));
        hasty = round("hasty", Duration.ofMillis(200));
    }

    @AfterAll
    static void close() throws IOException {
        patient.close();
        hasty.close();
        server.close();
    }

    @Test
    void thereAreMany() {
        List<String> names = Families.all().map(HostileCase::toString).toList();

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @TestFactory
    Stream<DynamicNode> hostile() {
        AtomicInteger number = new AtomicInteger();
        return Families.all().map(one -> tests(one, number.getAndIncrement()));
    }

    private static DynamicNode tests(HostileCase one, int number) {
        Ended ended = new Ended(() -> run(one, number));
        return DynamicContainer.dynamicContainer(
                one.toString(),
                Stream.of(
                        DynamicTest.dynamicTest("ends as it should", () -> ended.requireAs(one.end())),
                        DynamicTest.dynamicTest("is told in one line", ended::requireOneLine),
                        DynamicTest.dynamicTest("tells what is clean", ended::requireClean),
                        DynamicTest.dynamicTest("leads to nobody", ended::requireAlone),
                        DynamicTest.dynamicTest("stops no other", HostileSourcesTest::requireGoodSource)));
    }

    private static Ended.Result run(HostileCase one, int number) {
        String host = "127.1." + number / HOSTS_IN_A_NET + "." + (number % HOSTS_IN_A_NET + 1);
        String base = "http://" + host + ":" + server.port();
        one.site().forEach((path, answer) -> server.serve(host, path, answer));
        server.called();
        Round round = one.hasty() ? hasty : patient;
        Source source = one.source(base);
        List<ProducerRecord<String, Article>> told = round.look(source);
        Optional<String> trouble = one.kind() == SourceKind.PAGES
                ? Optional.of(told).filter(List::isEmpty).flatMap(none -> round.trouble(source, one.address(base)))
                : round.state(source).trouble();
        server.forget(host);
        return new Ended.Result(trouble, told, host, server.called());
    }

    private static void requireGoodSource() {
        int news = NEWS.incrementAndGet();
        String document = Texts.rss("News " + news, "Told.", "https://good.example/a-" + news, "");
        server.serve(GOOD, "/feed", Answer.ok(Texts.RSS, document));
        Source good = Source.feed(URI.create("http://" + GOOD + ":" + server.port() + "/feed"), Optional.empty());
        assertThat(patient.look(good))
                .singleElement()
                .extracting(record -> record.value().title())
                .isEqualTo("News " + news);
    }

    private static Round round(String name, Duration timeout) throws IOException {
        Path own = Files.createDirectory(directory.resolve(name));
        return new Round(own, new FetchLimits(timeout, MAX_BYTES, Duration.ZERO, 1_000_000, Optional.empty()), CLOCK);
    }
}
