package org.stancewatch.systemtests.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.Services;
import org.stancewatch.dashboard.json.TimelineJson;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.ingest.file.ArticleLine;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.Command;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.oracle.TopicsContent;

/**
 * Design §3.13: what stood when articles of one day had been read, asked for after those of another have corrected, withdrawn and
 * overtaken them. Each says when it was written down.
 */
@ExtendWith(PostMortem.class)
class AsOfTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String K = "2020-06-12";
    private static final String THEN = "2020-06-12T23:59:59Z";
    private static final String LATER = "2020-06-13T00:00:00Z";

    private static final Map<String, String> HALT = article("Amazon", "facial recognition", THEN);
    private static final Map<String, String> TO_BE_CORRECTED = article("Microsoft", "emotion recognition", THEN);
    private static final Map<String, String> TO_BE_WITHDRAWN = article("Google", "predictive policing software", THEN);
    private static final Map<String, String> OF_A_TERM = with(
            article("IBM", "video surveillance", THEN),
            "text",
            "IBM said today that it will stop selling video surveillance to police for one year.");

    @TempDir
    private static Path directory;

    private static LocalDate today;
    private static SortedMap<String, JsonNode> stoodThen;
    private static SortedMap<String, JsonNode> standsNow;
    private static SortedMap<String, JsonNode> asOfTodayKnownThen;
    private static SortedMap<String, JsonNode> asOfToday;
    private static SortedMap<String, JsonNode> inTheTerm;
    private static SortedMap<String, JsonNode> ofAmazon;
    private static Command.Result table;
    private static Command.Result before;

    @BeforeAll
    static void tellCorrectAndAsk() throws IOException {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample")) {
            publish(stack, HALT, TO_BE_CORRECTED, TO_BE_WITHDRAWN, OF_A_TERM);
            stoodThen = told(stack.cluster());
            publish(
                    stack,
                    revised(TO_BE_CORRECTED, "text", "Microsoft makes emotion recognition for police."),
                    revised(TO_BE_WITHDRAWN, "status", "WITHDRAWN"),
                    article("Axon", "number plate recognition", LATER));
            judge(stack, "amazon|facial-recognition", HALT.get("url"));
            drain(stack.cluster());
            standsNow = told(stack.cluster());
            today = LocalDate.now(ZoneOffset.UTC);
            asOfTodayKnownThen = asOf(stack, today.toString(), "--known-at", K);
            asOfToday = asOf(stack, today.toString());
            inTheTerm = asOf(stack, "2020-12-31", "--technology", "video-surveillance");
            ofAmazon = asOf(stack, today.toString(), "--known-at", K, "--company", "amazon");
            table = stack.run("as-of", "2020-12-31", "--known-at", K);
            before = stack.run("as-of", "2020-12-31", "--known-at", "2020-06-11");
        }
    }

    @Test
    void thereWasMuchToTakeBack() {
        assertThat(stoodThen).hasSize(4);
        assertThat(standsNow.keySet()).isNotEqualTo(stoodThen.keySet());
    }

    @Test
    void whatWasKnownThenIsWhatWasToldThen() {
        assertThat(asOfTodayKnownThen).isEqualTo(stoodThen);
    }

    @Test
    void whatIsKnownNowIsWhatIsToldNow() {
        assertThat(asOfToday).isEqualTo(standsNow);
    }

    @Test
    void onADayOfItsTermAHaltStands() {
        assertThat(inTheTerm
                        .get("ibm|video-surveillance")
                        .path(0)
                        .path("stance")
                        .asText())
                .isEqualTo("HALTED");
    }

    @Test
    void oneCompanyAloneIsToldWhereAskedFor() {
        assertThat(ofAmazon.keySet()).containsExactly("amazon|facial-recognition");
    }

    @Test
    void peopleAreToldInATable() {
        assertThat(table.out().get(0)).matches("company +technology +for +stance +since +act +until +ends");
        assertThat(table.out())
                .anyMatch(line -> line.matches("ibm +video-surveillance +police +HALTED +2020-06-12 .*2021-06-12"));
    }

    @Test
    void beforeAnythingWasWrittenDownNobodyStoodAnywhere() {
        assertThat(before.out()).containsExactly("Nobody stood anywhere on 2020-12-31, as far as is known.");
    }

    /** As {@code publish} takes it, and the time at which ingest wrote it down. */
    private static Map<String, String> article(String company, String product, String recordedAt) {
        return Map.of(
                "url",
                ArticleLines.address(company, "2020-06-12"),
                "publisher",
                "Harbour Post",
                "title",
                company + " in brief",
                "published",
                "2020-06-12T12:00:00Z",
                "language",
                "en",
                "text",
                "%s said today that it will no longer sell %s to police.".formatted(company, product),
                "recordedAt",
                recordedAt);
    }

    private static Map<String, String> revised(Map<String, String> article, String field, String value) {
        return with(with(with(article, field, value), "modified", LATER), "recordedAt", LATER);
    }

    private static Map<String, String> with(Map<String, String> article, String field, String value) {
        Map<String, String> changed = new HashMap<>(article);
        changed.put(field, value);
        return changed;
    }

    /** Returns when all that follows is told. */
    @SafeVarargs
    private static void publish(Stack stack, Map<String, String>... articles) {
        try (ArticlePublisher publisher = Services.publisher(stack.cluster(), LIMIT)) {
            for (Map<String, String> article : articles) {
                Instant recordedAt = Instant.parse(article.get("recordedAt"));
                publisher.publish(ArticleLine.read(JSON.valueToTree(article), recordedAt), "news");
            }
            publisher.flush();
        }
        drain(stack.cluster());
    }

    private static void judge(Stack stack, String pair, String article) {
        assertThat(stack.run("verdict", pair, article, "--false", "--reason", "satire")
                        .exitCode())
                .isZero();
    }

    private static void drain(Cluster cluster) {
        try (Progress progress = Progress.of(cluster)) {
            progress.awaitDrained(LIMIT);
        }
    }

    /** Where companies stand, by pair, as the position topic has it. */
    private static SortedMap<String, JsonNode> told(Cluster cluster) {
        SortedMap<String, JsonNode> positions = new TreeMap<>();
        for (Timeline timeline : TopicsContent.of(cluster).timelines()) {
            if (!timeline.positions().isEmpty()) {
                positions.put(timeline.pair().key(), TimelineJson.positions(timeline.positions()));
            }
        }
        return positions;
    }

    private static SortedMap<String, JsonNode> asOf(Stack stack, String... arguments) throws IOException {
        Command.Result result = stack.run(Stream.of(Stream.of("as-of"), Stream.of(arguments), Stream.of("--json"))
                .flatMap(part -> part)
                .toArray(String[]::new));
        assertThat(result.exitCode()).as(String.join("\n", result.err())).isZero();
        SortedMap<String, JsonNode> positions = new TreeMap<>();
        for (String line : result.out()) {
            JsonNode timeline = JSON.readTree(line);
            String pair = timeline.path("company").asText() + "|"
                    + timeline.path("technology").asText();
            positions.put(pair, timeline.path("positions"));
        }
        return positions;
    }
}
