package org.stancewatch.systemtests.security;

import java.io.IOException;
import java.nio.file.Path;
import org.stancewatch.schemas.topic.Topics;
import org.stancewatch.systemtests.harness.ArticleLines;

/** Files to publish, of one article each. */
record ArticleFiles(Path directory) {

    private static final String DAY = "2020-06-10";
    private static final String PADDING = "any ";

    /** In which {@code company} halts. */
    String of(String company) throws IOException {
        return file(company, ArticleLines.halt(company, DAY));
    }

    /** Larger than the topic takes. */
    String tooLarge() throws IOException {
        String padding = PADDING.repeat(Topics.MAX_MESSAGE_BYTES / PADDING.length());
        return file("large", ArticleLines.halt("Amazon", DAY).replace("sell facial", "sell " + padding + "facial"));
    }

    private String file(String name, String line) throws IOException {
        Path file = directory.resolve(name + ".jsonl");
        ArticleLines.write(file, line);
        return file.toString();
    }
}
