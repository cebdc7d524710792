package org.stancewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LedgerCommandTest {

    private static final String ARTICLE = """
            {"id": "%1$s", "url": "https://news.example/%1$s", "publisher": "%1$s news", "title": "a title", \
            "published": "%2$sT08:00:00Z", "language": "en", "text": "%1$s stops selling", "claims": [{"company": "%1$s", \
            "technology": "facial-recognition", "act": "MORATORIUM", "modality": "ASSERTED", "audience": ["schools", \
            "police"], "jurisdiction": null, "effective": "%2$s", "until": {"kind": "DURATION", "value": "P1Y"}, \
            "background": false, "evidence": "stops selling"}]}
            """;

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new LedgerCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private String file(String... lines) throws IOException {
        return Files.writeString(directory.resolve("articles.jsonl"), String.join("", lines))
                .toString();
    }

    private JsonNode printed() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.path(field).asText())
                .toList();
    }

    @Test
    void anAlertIsPrintedWithTheFieldsOfAScenarioAndWhatItRestsOn() throws IOException {
        int exit = run("--input", file(ARTICLE.formatted("acme", "2020-06-10")), "--claims", "--as-of", "2020-07-01");

        assertThat(exit).isZero();
        assertThat(printed().path("alerts")).isEqualTo(new ObjectMapper().readTree("""
                                        [{"company": "acme", "technology": "facial-recognition", "type": "NEW_MORATORIUM",
                                          "act": "MORATORIUM", "audience": ["police", "schools"], "jurisdiction": null,
                                          "effective": "2020-06-10", "status": "RAISED",
                                          "until": {"kind": "DURATION", "value": "P1Y"}, "ends": "2021-06-10",
                                          "corroboration": 1, "quote": "stops selling", "publisher": "acme news",
                                          "url": "https://news.example/acme"}]
                                        """));
    }

    @Test
    void aPositionIsPrintedForEachAudience() throws IOException {
        run("--input", file(ARTICLE.formatted("acme", "2020-06-10")), "--claims", "--as-of", "2020-07-01");

        assertThat(printed().path("positions"))
                .extracting(node -> node.path("audience").path(0).asText() + " "
                        + node.path("position").asText())
                .containsExactly("police HALTED", "schools HALTED");
    }

    @Test
    void threeCompaniesArePrintedAsAWave() throws IOException {
        String input = file(
                ARTICLE.formatted("acme", "2020-06-10"),
                ARTICLE.formatted("bolt", "2020-06-11"),
                ARTICLE.formatted("cog", "2020-06-12"));

        run("--input", input, "--claims", "--as-of", "2020-07-01");

        assertThat(texts(printed().path("waves"), "effective")).containsExactly("2020-06-12");
    }

    @Test
    void whatWasWrittenDownAfterTheKnowledgeDateIsLeftOut() throws IOException {
        String input = file(ARTICLE.formatted("acme", "2020-06-10"), ARTICLE.formatted("bolt", "2020-06-11"));

        run("--input", input, "--claims", "--as-of", "2020-07-01", "--known-at", "2020-06-10");

        assertThat(texts(printed().path("alerts"), "company")).containsExactly("acme");
    }

    @Test
    void withoutLabelsTheTextIsRead() throws IOException {
        String text =
                "Amazon said on Wednesday that it bans police use of its facial recognition software for one year.";

        run(
                "--input",
                file(ARTICLE.formatted("acme", "2020-06-10").replace("acme stops selling", text)),
                "--as-of",
                "2020-07-01");

        assertThat(texts(printed().path("alerts"), "company")).containsExactly("amazon");
    }

    @Test
    void aMissingDateIsAFaultOfUsage() throws IOException {
        assertThat(run("--input", file(ARTICLE.formatted("acme", "2020-06-10"))))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--as-of");
    }

    @Test
    void aFaultyDateIsNamedWithItsOptionInPlainWords() throws IOException {
        int exit = run("--input", file(ARTICLE.formatted("acme", "2020-06-10")), "--as-of", "2020-6-1");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).startsWith("Invalid value for option '--as-of': '2020-6-1' is no date YYYY-MM-DD");
    }
}
