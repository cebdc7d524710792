package org.stancewatch.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.file.ArticleLine;
import org.stancewatch.ingest.file.JsonLines;

/**
 * Articles of {@link #LENGTH} characters: the beginnings of ordinary ones that are long enough, from the directory {@code
 * shared} beside the project or where {@code -Dstancewatch.shared} says; without it made up, which is said loudly.
 */
final class News {

    /** The 3 KB that goals speak of. */
    static final int LENGTH = 3072;

    private static final int MOST = 1_000;
    private static final int RELEVANT_PERCENT = 2;
    private static final long SEED = 42;
    private static final Instant NO_TIME_TOLD = Instant.parse("2020-01-01T00:00:00Z");

    private News() {}

    /** Ordinary news of the set {@code name}, whose first two letters are its language. */
    static List<Article> ordinary(String name) {
        List<Article> all =
                shared("firehose/" + name + ".jsonl.gz").map(News::read).orElseGet(() -> MadeUpNews.instead(name));
        return all.stream()
                .filter(article -> article.text().length() >= LENGTH)
                .limit(MOST)
                .map(article -> article.withText(article.text().substring(0, LENGTH)))
                .toList();
    }

    /** The same with articles of the development corpus in between, two in a hundred; every one of them is there. */
    static List<Article> mixed(String name) {
        List<Article> ordinary = ordinary(name);
        List<Article> relevant = relevant(name.substring(0, 2));
        int parts = relevant.size() * (100 - RELEVANT_PERCENT) / RELEVANT_PERCENT;
        List<Article> mixed = new ArrayList<>();
        for (int at = 0; at < parts; at++) {
            mixed.add(ordinary.get(at % ordinary.size()));
        }
        for (int at = 0; at < relevant.size(); at++) {
            mixed.add(filled(relevant.get(at), ordinary.get(at % ordinary.size())));
        }
        Collections.shuffle(mixed, new Random(SEED));
        return List.copyOf(mixed);
    }

    // Corpus texts are short: what follows in an ordinary article makes up their length.
    private static Article filled(Article relevant, Article ordinary) {
        String text = relevant.text() + "\n\n" + ordinary.text();
        return relevant.withText(
                text.substring(0, Math.max(LENGTH, relevant.text().length())));
    }

    private static List<Article> relevant(String language) {
        return shared("corpus/dev/" + language + ".jsonl").map(News::read).orElseGet(() -> {
            System.err.println("NO CORPUS: the bundled sample stands in for it");
            return read(root().resolve("app/src/main/resources/sample/articles.jsonl"));
        });
    }

    private static List<Article> read(Path file) {
        List<Article> articles = new ArrayList<>();
        try {
            new JsonLines(file).forEach(line -> articles.add(ArticleLine.read(dated(line), NO_TIME_TOLD)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return articles;
    }

    private static JsonNode dated(JsonNode line) {
        return line.hasNonNull("published") || !(line instanceof ObjectNode object)
                ? line
                : object.put("published", NO_TIME_TOLD.toString());
    }

    private static Optional<Path> shared(String path) {
        return Optional.ofNullable(System.getProperty("stancewatch.shared"))
                .map(Path::of)
                .or(() -> above("shared").map(above -> above.resolve("shared")))
                .map(shared -> shared.resolve(path))
                .filter(Files::isRegularFile);
    }

    private static Path root() {
        return above("RATIONALE.md").orElseThrow(() -> new IllegalStateException("is not run inside the project"));
    }

    private static Optional<Path> above(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                .filter(above -> Files.exists(above.resolve(name)))
                .findFirst();
    }
}
