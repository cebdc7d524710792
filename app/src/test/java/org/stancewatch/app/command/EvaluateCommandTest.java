package org.stancewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final String LABELLED = """
            {"id": "one", "url": "https://news.example/one", "publisher": "News", "title": "t", "kind": "positive", \
            "published": "2024-06-12T08:00:00Z", "language": "en", "text": "Acme halts", "claims": [{"company": "acme", \
            "technology": "spyware", "act": "BAN", "modality": "ASSERTED", "audience": ["police"], "evidence": "halts"}]}
            """;

    private static final String SCENARIO = """
            {"id": "s", "about": "one", "articles": ["one"], "asOf": "2024-07-01", "positions": [], "alerts": [{"company": \
            "acme", "technology": "spyware", "type": "NEW_MORATORIUM", "act": "BAN", "audience": ["police"], \
            "effective": "2024-06-12", "status": "RAISED"}]}
            """;

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();

    private String evaluate(String... arguments) {
        int exit = new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out))
                .execute(arguments);
        assertThat(exit).isZero();
        return out.toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void theTableHasAColumnForEachLanguageAndOneForAll() throws IOException {
        String german = LABELLED.replace("\"en\"", "\"de\"");
        assertThat(evaluate(file("both.jsonl", LABELLED + german)).lines())
                .anyMatch(line -> line.matches("\\s+de\\s+en\\s+all"))
                .anyMatch(line -> line.matches("articles\\s+1\\s+1\\s+2"));
    }

    @Test
    void aFigureOfNothingIsNoFigure() throws IOException {
        assertThat(evaluate(file("en.jsonl", LABELLED)).lines()).anyMatch(line -> line.matches("precision\\s+–\\s+–"));
    }

    @Test
    void aMissedClaimIsListed() throws IOException {
        assertThat(evaluate(file("en.jsonl", LABELLED), "--errors"))
                .contains("one missed gate acme|spyware BAN \"halts\"");
    }

    @Test
    void anErrorInAHeldBackArticleIsShownOnlyWhereHeldBackOnesAreAskedFor() throws IOException {
        String heldBack = file("en.jsonl", LABELLED.replace("\"one\"", "\"b\""));
        assertThat(evaluate(heldBack, "--errors")).doesNotContain("b missed").contains("1 more in articles");
        assertThat(evaluate(heldBack, "--errors", "--held-back")).contains("b missed");
    }

    @Test
    void theHeldBackThirdStandsBesideTheRest() throws IOException {
        assertThat(evaluate(file("en.jsonl", LABELLED), "--held-back").lines())
                .anyMatch(line -> line.matches(".* all +developed on +held back"));
    }

    @Test
    void figuresComeAsJsonWithTheirIntervals() throws IOException {
        JsonNode json = new ObjectMapper().readTree(evaluate(file("en.jsonl", LABELLED), "--json"));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("parts", "kinds", "acts", "reliability", "missed", "scenarios");
        assertThat(json.path("parts").fieldNames())
                .toIterable()
                .containsExactly("en", "all", "developed_on", "held_back");
        assertThat(json.at("/parts/en").fieldNames())
                .toIterable()
                .containsExactly(
                        "articles",
                        "precision",
                        "recall",
                        "false_claims",
                        "modality",
                        "audience",
                        "jurisdiction",
                        "effective",
                        "until",
                        "until_told",
                        "background",
                        "evidence");
        assertThat(json.at("/parts/en/recall").toString())
                .isEqualTo("{\"value\":0.0,\"low\":0.0,\"high\":0.7935,\"right\":0,\"of\":1}");
        assertThat(json.at("/acts/BAN/NONE").asInt()).isOne();
        assertThat(json.at("/missed/gate").asInt()).isOne();
    }

    @Test
    void aScenarioThatDoesNotHoldIsNamed() throws IOException {
        assertThat(evaluate(file("en.jsonl", LABELLED), file("scenarios.jsonl", SCENARIO)))
                .contains("Scenarios right: 0 of 1")
                .contains("s: ");
    }

    @Test
    void aStageLeftOutChangesWhatIsLost() throws IOException {
        assertThat(evaluate(file("en.jsonl", LABELLED), "--errors", "--without", "gate,repair"))
                .contains("one missed company acme|spyware BAN");
    }

    @Test
    void aStageThatIsNoneIsNamedWithThoseThatAre() throws IOException {
        assertThat(refused(file("en.jsonl", LABELLED), "--without", "coffee"))
                .contains("'coffee' is none of repair, gate");
    }

    @Test
    void theBundledHistoryNeedsNoFiles() throws IOException {
        JsonNode together =
                new ObjectMapper().readTree(evaluate("--history", "--json")).at("/texts/together");
        assertThat(together.path("events").asInt()).isGreaterThanOrEqualTo(200);
        assertThat(together.path("found").asInt() + together.path("missed").asInt())
                .isEqualTo(together.path("events").asInt());
    }

    @Test
    void thereMustBeSomethingToEvaluate() {
        assertThat(refused()).contains("CORPUS: files are to be named, or --history");
    }

    @Test
    void filesAndTheHistoryAreNotEvaluatedTogether() throws IOException {
        assertThat(refused("--history", file("en.jsonl", LABELLED))).contains("and not both");
    }

    @Test
    void nothingOfTheHistoryIsHeldBack() {
        assertThat(refused("--history", "--held-back")).contains("--held-back: nothing of --history is held back");
    }

    private static String refused(String... arguments) {
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new EvaluateCommand())
                .setErr(new PrintWriter(err))
                .execute(arguments);
        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        return err.toString();
    }
}
