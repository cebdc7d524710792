package org.stancewatch.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.stancewatch.ingest.file.FilePublication;
import org.stancewatch.ingest.publish.ArticlePublisher;

/** The bundled articles, published once on a data directory. A start that was cut off publishes them again, harmlessly. */
final class Sample {

    private static final String RESOURCE = "/sample/articles.jsonl";

    private final Path marker;

    Sample(Path marker) {
        this.marker = marker;
    }

    boolean isPublished() {
        return Files.exists(marker);
    }

    /** How many articles were published. */
    long publish(ArticlePublisher publisher) {
        try {
            var report = new FilePublication(publisher, Clock.systemUTC()).publish("sample", Sample::open);
            if (!report.isComplete()) {
                throw new IllegalStateException(report.faults().get(0));
            }
            Files.writeString(marker, "");
            return report.published();
        } catch (IOException fault) {
            throw new UncheckedIOException("sample: " + fault.getMessage(), fault);
        }
    }

    private static InputStream open() {
        return Sample.class.getResourceAsStream(RESOURCE);
    }
}
