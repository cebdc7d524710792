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

class ExtractCommandTest {

    private static final String ARTICLE = """
            {"id": "one", "url": "https://news.example/one", "publisher": "News", "title": "Thales halts", \
            "published": "2024-06-12T08:00:00Z", "language": "en", \
            "text": "Thales has suspended facial recognition for police for one year, it said on Monday."}
            """;

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new ExtractCommand())
                .setOut(new PrintWriter(out))
                .execute(arguments);
    }

    private String input() throws IOException {
        return Files.writeString(directory.resolve("articles.jsonl"), ARTICLE).toString();
    }

    @Test
    void aLineForEachArticleHasTheFieldsOfALabel() throws IOException {
        assertThat(run("--input", input())).isZero();

        JsonNode line = new ObjectMapper().readTree(out.toString());
        JsonNode claim = line.path("claims").path(0);
        assertThat(line.path("id").asText()).isEqualTo("one");
        assertThat(claim.fieldNames())
                .toIterable()
                .containsExactly(
                        "company",
                        "brand",
                        "technology",
                        "act",
                        "modality",
                        "audience",
                        "jurisdiction",
                        "effective",
                        "until",
                        "background",
                        "evidence",
                        "confidence");
        assertThat(claim.path("until").toString()).isEqualTo("{\"kind\":\"DURATION\",\"value\":\"P1Y\"}");
        assertThat(claim.path("effective").asText()).isEqualTo("2024-06-10");
    }

    @Test
    void anExplanationNamesTheRule() throws IOException {
        run("--input", input(), "--explain");

        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .at("/claims/0/explanation")
                        .asText())
                .startsWith("rule PAUSE");
    }

    @Test
    void anExplanationListsWhatWasRefusedAndWhy() throws IOException {
        String demand = ARTICLE.replace("Thales has suspended", "Campaigners asked Thales to suspend")
                .replace(", it said on Monday", "");
        run(
                "--input",
                Files.writeString(directory.resolve("demand.jsonl"), demand).toString(),
                "--explain");

        JsonNode line = new ObjectMapper().readTree(out.toString());
        assertThat(line.path("claims")).isEmpty();
        assertThat(line.at("/refused/0/company").asText()).isEqualTo("thales");
        assertThat(line.at("/refused/0/weighed").asText()).contains("wish -");
    }

    @Test
    void anOutputFileIsWritten() throws IOException {
        Path output = directory.resolve("claims.jsonl");
        run("--input", input(), "--output", output.toString());

        assertThat(output).content().startsWith("{\"id\":\"one\"");
        assertThat(out.toString()).isEmpty();
    }
}
