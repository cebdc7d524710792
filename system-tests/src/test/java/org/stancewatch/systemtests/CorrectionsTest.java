package org.stancewatch.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.ArticleLines;
import org.stancewatch.systemtests.harness.PostMortem;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.harness.TopicReader;

/** Papers change what they told, or take it back; what was raised follows, and says why. A technology a case: none meet. */
@ExtendWith(PostMortem.class)
class CorrectionsTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String REDATED = "amazon|facial-recognition";
    private static final String RETITLED = "microsoft|emotion-recognition";
    private static final String CORRECTED = "axon|license-plate-recognition";
    private static final String WITHDRAWN = "google|predictive-policing";
    private static final String SILENT_FIRST = "ibm|video-surveillance";
    private static final String LATER_FIRST = "openai|voice-cloning";

    private static final Map<String, String> FACES = tells("Amazon", "facial recognition");
    private static final Map<String, String> FACES_ELSEWHERE =
            with(FACES, Map.of("url", "https://quay.example/amazon", "publisher", "The Quay", "title", "Amazon halts"));
    private static final Map<String, String> EMOTIONS = tells("Microsoft", "emotion recognition");
    private static final Map<String, String> PLATES = tells("Axon", "number plate recognition");
    private static final Map<String, String> FORECASTS = tells("Google", "predictive policing software");
    private static final Map<String, String> CAMERAS = tells("IBM", "video surveillance");
    private static final Map<String, String> VOICES = tells("OpenAI", "voice cloning");

    /** Long enough that the note is at its foot: a text that opens with a correction is read as nothing else. */
    private static final String NOTE = """
            Axon makes number plate recognition for police. The firm announced a review in a blog post. Rights groups \
            welcomed it. Police forces in several states use its readers, and its shares fell in late trading. The company \
            has its seat in Arizona and employs several thousand people.

            Correction: an earlier version of this article said that Axon will no longer sell number plate recognition to \
            police; it has not.""";

    @TempDir
    private static Path directory;

    private static List<Alert> revisions;

    @BeforeAll
    static void tellAndCorrect() throws IOException {
        try (Stack stack = Stack.start(directory.resolve("data"), "--no-sample")) {
            publish(
                    stack,
                    FACES,
                    FACES_ELSEWHERE,
                    EMOTIONS,
                    PLATES,
                    FORECASTS,
                    later(CAMERAS, "text", "IBM makes video surveillance for police."),
                    later(VOICES, "text", text("OpenAI", "on 8 June 2020", "voice cloning")));
            publish(
                    stack,
                    later(FACES_ELSEWHERE, "text", text("Amazon", "on 8 June 2020", "facial recognition")),
                    later(EMOTIONS, "title", "Microsoft stops reading faces"),
                    later(PLATES, "text", NOTE),
                    later(FORECASTS, "status", "WITHDRAWN"),
                    CAMERAS,
                    VOICES);
            try (TopicReader<Alert> alerts = TopicReader.of(stack.cluster(), Topics.ALERT)) {
                revisions = alerts.values();
            }
        }
        revisions.forEach(CorrectionsTest::print);
    }

    @Test
    void anotherDateUpdatesTheAlert() {
        assertThat(last(REDATED).status()).isEqualTo(AlertStatus.UPDATED);
        assertThat(last(REDATED).content().effective()).hasToString("2020-06-08");
    }

    @Test
    void theUpdateSaysWhatChangedAndWhoChangedIt() {
        assertThat(last(REDATED).reason())
                .contains("effective 2020-06-10 is now 2020-06-08: “Amazon halts” (The Quay) was revised");
    }

    @Test
    void anotherHeadlineChangesNothingOfWhatIsSaid() {
        assertThat(of(RETITLED))
                .extracting(Alert::content)
                .containsOnly(of(RETITLED).get(0).content());
    }

    @Test
    void anotherHeadlineIsToldOnceAsEvidence() {
        assertThat(of(RETITLED)).extracting(Alert::status).containsExactly(AlertStatus.RAISED, AlertStatus.UPDATED);
        assertThat(last(RETITLED).reason())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("better evidence"));
        assertThat(last(RETITLED).standing().evidence())
                .extracting(Evidence::title)
                .containsExactly("Microsoft stops reading faces");
    }

    @Test
    void aCorrectionNoteWithdrawsTheAlert() {
        assertThat(of(CORRECTED)).extracting(Alert::status).containsExactly(AlertStatus.RAISED, AlertStatus.WITHDRAWN);
        assertThat(last(CORRECTED).reason())
                .contains("its ground is gone: “Axon in brief” (Harbour Post) no longer says so");
    }

    @Test
    void theWordsThatACorrectionTookBackAreShown() {
        assertThat(last(CORRECTED).gone())
                .extracting(gone -> gone.quote().words())
                .containsExactly("it will no longer sell number plate recognition to police");
    }

    @Test
    void aWithdrawnArticleWithdrawsTheAlert() {
        assertThat(of(WITHDRAWN)).extracting(Alert::status).containsExactly(AlertStatus.RAISED, AlertStatus.WITHDRAWN);
        assertThat(last(WITHDRAWN).reason())
                .contains("its ground is gone: “Google in brief” (Harbour Post) no longer says so");
    }

    @Test
    void whatWasTakenBackBeforeItArrivedIsNeverTold() {
        assertThat(of(SILENT_FIRST)).isEmpty();
    }

    @Test
    void anEarlierRevisionThatArrivesLateIsNeverTold() {
        assertThat(of(LATER_FIRST))
                .extracting(alert -> alert.content().effective().toString())
                .containsExactly("2020-06-08");
    }

    private static Alert last(String pair) {
        return of(pair).get(of(pair).size() - 1);
    }

    private static List<Alert> of(String pair) {
        return revisions.stream()
                .filter(alert -> alert.id().startsWith(pair + "#"))
                .toList();
    }

    private static Map<String, String> tells(String company, String product) {
        return Map.of(
                "url",
                ArticleLines.address(company, "2020-06-10"),
                "publisher",
                "Harbour Post",
                "title",
                company + " in brief",
                "published",
                "2020-06-10T12:00:00Z",
                "language",
                "en",
                "text",
                text(company, "today", product));
    }

    private static String text(String company, String day, String product) {
        return "%s said %s that it will no longer sell %s to police.".formatted(company, day, product);
    }

    /** The revision of two hours later, in which {@code field} reads {@code value}. */
    private static Map<String, String> later(Map<String, String> article, String field, String value) {
        return with(article, Map.of("modified", "2020-06-10T14:00:00Z", field, value));
    }

    private static Map<String, String> with(Map<String, String> article, Map<String, String> fields) {
        Map<String, String> changed = new HashMap<>(article);
        changed.putAll(fields);
        return changed;
    }

    /** Returns when all that follows is told. */
    @SafeVarargs
    private static void publish(Stack stack, Map<String, String>... articles) throws IOException {
        Path file = directory.resolve("news.jsonl");
        ArticleLines.write(
                file, List.of(articles).stream().map(ArticleLines::line).toArray(String[]::new));
        assertThat(stack.run("publish", file.toString()).exitCode()).isZero();
        try (Progress progress = Progress.of(stack.cluster())) {
            progress.awaitDrained(LIMIT);
        }
    }

    private static void print(Alert alert) {
        System.out.printf(
                "%s.%d %s effective %s, %s; evidence %s; gone %s%n",
                alert.id(),
                alert.revision(),
                alert.status(),
                alert.content().effective(),
                alert.reason().orElse("new"),
                alert.standing().evidence().stream().map(Evidence::title).toList(),
                alert.gone().stream().map(gone -> gone.quote().words()).toList());
    }
}
