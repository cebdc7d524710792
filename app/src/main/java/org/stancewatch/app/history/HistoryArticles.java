package org.stancewatch.app.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.stancewatch.ingest.file.ArticleLine;
import org.stancewatch.ingest.file.JsonLines;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.Outcome;

/** The articles of the bundled history, published once on a data directory, each as if it were written down when it appeared. */
public final class HistoryArticles {

    private final Path marker;

    /** Articles that are published when {@code marker} is there. */
    public HistoryArticles(Path marker) {
        this.marker = marker;
    }

    /** How many articles there are; published, where they are not yet. */
    public long publish(ArticlePublisher publisher) {
        try {
            if (!Files.exists(marker)) {
                Files.writeString(marker, Long.toString(publishAll(publisher)));
            }
            return Long.parseLong(Files.readString(marker));
        } catch (IOException fault) {
            throw new UncheckedIOException("history: " + fault.getMessage(), fault);
        }
    }

    private static long publishAll(ArticlePublisher publisher) throws IOException {
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        for (JsonLines year : History.articleLines()) {
            year.forEach(line -> outcomes.add(publish(publisher, line)));
        }
        publisher.flush();
        return outcomes.stream()
                .map(CompletableFuture::join)
                .filter(Outcome::isPublished)
                .count();
    }

    private static CompletableFuture<Outcome> publish(ArticlePublisher publisher, JsonNode line) {
        Instant published = Instant.parse(line.path("published").textValue());
        return publisher.publish(ArticleLine.read(line, published), "history");
    }
}
