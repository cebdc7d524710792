package org.stancewatch.systemtests.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.SharedFiles;
import org.stancewatch.domain.article.Article;

/**
 * News as it comes: ordinary articles of the shared corpus, again and again under other addresses, and between them those of
 * its labelled sets, the texts of all scenarios, and made-up stories with their revisions. The same each time.
 */
public final class MixedNews {

    private static final List<String> ORDINARY =
            List.of("firehose/fr-orangesum.jsonl.gz", "firehose/en-wikinews.jsonl.gz");
    private static final List<String> LABELLED =
            List.of("corpus/dev/en.jsonl", "corpus/dev/fr.jsonl", "corpus/dev/scenario-articles.jsonl");
    private static final long SEED = 20_201_127;
    private static final int ONE_IN = 50;

    private final List<Article> ordinary;
    private final List<Article> telling;
    private final Newsroom newsroom = new Newsroom("mixed", SEED);

    private MixedNews(List<Article> ordinary, List<Article> telling) {
        this.ordinary = ordinary;
        this.telling = telling;
    }

    /** With the scenarios below {@code scenarios}; where there is no shared corpus, the test that asks is skipped. */
    public static MixedNews with(Path scenarios) {
        List<Article> ordinary = ORDINARY.stream()
                .map(SharedFiles::require)
                .flatMap(MixedNews::read)
                .toList();
        Stream<Article> labelled = LABELLED.stream().map(SharedFiles::require).flatMap(MixedNews::read);
        return new MixedNews(
                ordinary, Stream.concat(labelled, scenarios(scenarios)).toList());
    }

    /** {@code count} ordinary articles, and each fiftieth followed by one that tells something. */
    public Stream<Article> articles(int count) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(number -> number % ONE_IN == 0
                        ? Stream.of(ordinary(number), telling(number / ONE_IN))
                        : Stream.of(ordinary(number)));
    }

    private Article ordinary(int number) {
        return ordinary.get(number % ordinary.size()).under("https://ordinary.example/" + number);
    }

    /** Each of those that are there once, in turn with what is made up without end. */
    private Article telling(int number) {
        return number % 2 == 0 && number / 2 < telling.size() ? telling.get(number / 2) : newsroom.next();
    }

    private static Stream<Article> scenarios(Path directory) {
        try (Stream<Path> paragraphs = Files.list(directory)) {
            return paragraphs.filter(Files::isDirectory).sorted().toList().stream()
                    .map(paragraph -> paragraph.resolve("articles.jsonl"))
                    .flatMap(MixedNews::read);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Stream<Article> read(Path file) {
        try {
            return Corpus.articles(file).stream().map(LabelledArticle::article);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
