package org.stancewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.ProjectFiles;
import picocli.CommandLine;

/** Design §3.13: what {@code --known-at} gives is what is given by the articles that were written down by then alone. */
class LedgerKnowledgeTest {

    private static final Path SCENARIOS = ProjectFiles.root().resolve("app/src/test/resources/scenarios");
    private static final Pattern WRITTEN_DOWN =
            Pattern.compile("\"(?:published\": \"[^\"]*\", \"modified|published)\": \"(\\d{4}-\\d\\d-\\d\\d)");

    /** Some articles were corrected before, some after it. */
    private static final String BETWEEN_REVISIONS = "2023-03-05";

    @TempDir
    private Path directory;

    @Test
    void knownAtADayIsToldByTheArticlesOfThatDayAndBefore() throws IOException {
        String all = file("all.jsonl", line -> true);
        String known = file("known.jsonl", line -> writtenDown(line).compareTo(BETWEEN_REVISIONS) <= 0);

        assertThat(ledger("--input", all, "--known-at", BETWEEN_REVISIONS)).isEqualTo(ledger("--input", known));
    }

    /** The articles of all scenarios, superseded revisions and withdrawn ones among them, in any order. */
    private String file(String name, Predicate<String> kept) throws IOException {
        List<String> lines = new ArrayList<>(articles().filter(kept).toList());
        Collections.shuffle(lines, new Random(lines.size()));
        return Files.write(directory.resolve(name), lines).toString();
    }

    private static Stream<String> articles() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> paragraphs = Files.list(SCENARIOS)) {
            for (Path paragraph : paragraphs.filter(Files::isDirectory).sorted().toList()) {
                lines.addAll(Files.readAllLines(paragraph.resolve("articles.jsonl")));
            }
        }
        return lines.stream();
    }

    /** The day a line was last changed, or else published. */
    private static String writtenDown(String line) {
        Matcher day = WRITTEN_DOWN.matcher(line);
        assertThat(day.find()).isTrue();
        return day.group(1);
    }

    private static String ledger(String... arguments) {
        StringWriter out = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--claims", "--as-of", "2024-06-01"));
        all.addAll(List.of(arguments));
        int exit = new CommandLine(new LedgerCommand())
                .setOut(new PrintWriter(out))
                .execute(all.toArray(String[]::new));
        assertThat(exit).isZero();
        return out.toString();
    }
}
