package org.stancewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

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
    void theTableHasARowForEachLanguageAndOneForAll() throws IOException {
        assertThat(evaluate(file("en.jsonl", LABELLED)).lines())
                .anyMatch(line -> line.startsWith("en "))
                .anyMatch(line -> line.startsWith("all "));
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
                .anyMatch(line -> line.startsWith("developed on "))
                .anyMatch(line -> line.startsWith("held back "));
    }

    @Test
    void figuresComeAsJson() throws IOException {
        String json = evaluate(file("en.jsonl", LABELLED), "--json");
        assertThat(new ObjectMapper().readTree(json).at("/en/recall").asDouble(-1))
                .isZero();
    }

    @Test
    void aScenarioThatDoesNotHoldIsNamed() throws IOException {
        assertThat(evaluate(file("en.jsonl", LABELLED), file("scenarios.jsonl", SCENARIO)))
                .contains("Scenarios right: 0 of 1")
                .contains("s: ");
    }
}
