package org.stancewatch.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.ingest.publish.Articles;
import org.stancewatch.ingest.publish.MockArticleProducer;
import org.stancewatch.ingest.publish.Outcome;
import org.stancewatch.ingest.store.IngestStore;

class OneClusterTest {

    private final MockArticleProducer producer = MockArticleProducer.confirming();
    private final TestClock clock = new TestClock(Stand.START);

    @TempDir
    private Path directory;

    private IngestStore store;

    @BeforeEach
    void openStore() {
        store = IngestStore.open(directory);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void theFirstClusterIsHome() {
        assertThat(publish(to(() -> "one")).isPublished()).isTrue();
        Optional<String> home = store.read(tables -> tables.home().cluster());
        assertThat(home).contains("one");
    }

    @Test
    void itIsHomeTheNextTimeToo() {
        publish(to(() -> "one"));
        assertThat(publish(to(() -> "one")).isPublished()).isTrue();
    }

    @Test
    void anotherClusterGetsNothing() {
        publish(to(() -> "one"));
        publish(to(() -> "two"));
        assertThat(producer.articles()).hasSize(1);
    }

    @Test
    void itIsToldWhichTheOtherIsAndWhatToDo() {
        publish(to(() -> "one"));
        assertThat(publish(to(() -> "two")).reason())
                .isEqualTo(directory + ": holds what is on cluster one, and this is two: name another with"
                        + " ingest.directory");
    }

    @Test
    void nothingGoesOutBeforeTheClusterHasAnswered() {
        Outcome outcome = publish(to(() -> {
            throw new IllegalStateException("broker: no answer");
        }));
        assertThat(outcome).isEqualTo(Outcome.failed("broker: no answer"));
        assertThat(producer.articles()).isEmpty();
    }

    @Test
    void manyArticlesThatWaitAskOnce() {
        AtomicInteger asked = new AtomicInteger();
        OneCluster away = to(() -> {
            throw new IllegalStateException("asked " + asked.incrementAndGet() + " times");
        });
        publish(away);
        publish(away);
        assertThat(asked).hasValue(1);
    }

    @Test
    void itIsAskedAgainLater() {
        AtomicInteger asked = new AtomicInteger();
        OneCluster back = to(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "one";
        });
        publish(back);
        clock.pass(Duration.ofSeconds(5));
        assertThat(publish(back).isPublished()).isTrue();
    }

    private OneCluster to(Supplier<String> cluster) {
        return new OneCluster(producer.publisher(clock), cluster, directory, store, clock);
    }

    private static Outcome publish(OneCluster cluster) {
        return cluster.publish(Articles.published(Stand.START), "the paper").join();
    }
}
