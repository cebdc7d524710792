package org.stancewatch.ingest.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.Outcome;

/** Publishes the articles in files and other named inputs; what cannot be used is reported and does not stop the rest. */
public final class FilePublication {

    private final ArticlePublisher publisher;
    private final Clock clock;

    public FilePublication(ArticlePublisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Publishes every article in {@code files}; returns when the broker has confirmed. */
    public PublicationReport publish(List<Path> files, FileOptions options) {
        Tally tally = new Tally();
        for (Path file : files) {
            new ArticleFile(file, options)
                    .read(clock.instant(), (article, line) -> send(article, file + ":" + line, tally), tally::add);
        }
        publisher.flush();
        return tally.report();
    }

    /** Publishes JSON Lines that are no file, such as a resource; returns when the broker has confirmed. */
    public PublicationReport publish(String name, JsonLines.Opening opening) throws IOException {
        Tally tally = new Tally();
        new JsonLines(name, opening)
                .forEach(
                        (value, line) -> send(ArticleLine.read(value, clock.instant()), name + ":" + line, tally),
                        tally::add);
        publisher.flush();
        return tally.report();
    }

    private void send(Article article, String place, Tally tally) {
        publisher.publish(article, place).thenAccept(outcome -> tally.add(article, place, outcome));
    }

    /** Filled by the reading thread and by the producer's. */
    private static final class Tally {

        private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
        private final LongAdder published = new LongAdder();

        void add(FaultyInput fault) {
            faults.add(fault.getMessage());
        }

        void add(Article article, String place, Outcome outcome) {
            if (outcome.isPublished()) {
                published.increment();
            } else {
                faults.add(place + ": article " + article.id() + ": " + outcome.reason());
            }
        }

        PublicationReport report() {
            return new PublicationReport(published.sum(), List.copyOf(faults));
        }
    }
}
