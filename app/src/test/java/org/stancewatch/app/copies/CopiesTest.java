package org.stancewatch.app.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.Extractors;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.ProjectFiles;
import org.stancewatch.domain.SharedFiles;

/** How well copies are told from independent articles. Each part prints what it measured, edit by edit. */
class CopiesTest {

    @Nested
    class OfTheSample extends Bounds {
        @Override
        Stream<Path> files() {
            return Stream.of(ProjectFiles.root().resolve("app/src/main/resources/sample/articles.jsonl"));
        }
    }

    @Nested
    class OfTheCorpus extends Bounds {
        @Override
        Stream<Path> files() {
            return Stream.of("en", "fr", "scenario-articles")
                    .map(name -> SharedFiles.require("corpus/dev/" + name + ".jsonl"));
        }
    }

    abstract static class Bounds {

        abstract Stream<Path> files();

        @Test
        void copiesAreFoundAndIndependentArticlesAreLeftApart() throws IOException {
            List<LabelledArticle> articles = new ArrayList<>();
            for (Path file : files().toList()) {
                articles.addAll(Corpus.articles(file));
            }
            CopyMeasure measured = new CopyMeasure(Extractors.BUNDLED, articles);
            System.out.println(articles.size() + " articles\n" + measured);

            assertThat(measured.recall().share()).as("recall").isGreaterThanOrEqualTo(0.85);
            assertThat(measured.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
            assertThat(measured.joinedOnOneAct()).as("joined on one act").isLessThanOrEqualTo(0.02);
        }
    }
}
