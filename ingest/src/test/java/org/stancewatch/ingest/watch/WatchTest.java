package org.stancewatch.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.ingest.fetch.FetchFault;
import org.stancewatch.ingest.source.Source;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;

class WatchTest {

    private static final Source PAPER = Source.feed(URI.create("https://paper.example/feed"), Optional.empty());
    private static final String HOST = "paper.example";

    private final TestClock clock = new TestClock(Stand.START);
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final Recorded work = new Recorded();

    @TempDir
    private Path directory;

    private IngestStore store;
    private Watch watch;

    @BeforeEach
    void open() {
        store = IngestStore.open(directory);
        Map<Errand.Kind, Work> works = Map.of(Errand.Kind.SOURCE, work, Errand.Kind.PAGE, work, Errand.Kind.LOOK, work);
        watch = new Watch(store, host -> !closed.contains(host), () -> {}, works, 4, clock);
        watch.of(Map.of(PAPER.id(), PAPER));
    }

    @AfterEach
    void close() {
        watch.close();
        store.close();
    }

    @Test
    void whatIsDueIsRun() {
        put("a", PAPER.id(), HOST, Duration.ZERO);
        watch.start();
        awaitRun("a");
    }

    @Test
    void whatIsDueLaterWaitsForItsTime() {
        put("later", PAPER.id(), HOST, Duration.ofMinutes(1));
        put("now", PAPER.id(), "other.example", Duration.ZERO);
        watch.start();
        awaitRun("now");
        clock.pass(Duration.ofMinutes(1));
        awaitRun("now", "later");
    }

    @Test
    void aHostIsCalledByOneAtATime() {
        CountDownLatch slow = new CountDownLatch(1);
        work.does = errand -> waitFor(slow);
        put("first", PAPER.id(), HOST, Duration.ofSeconds(-2));
        put("second", PAPER.id(), HOST, Duration.ofSeconds(-1));
        put("elsewhere", PAPER.id(), "other.example", Duration.ZERO);
        watch.start();
        await().until(() -> work.begun.containsAll(List.of("first", "elsewhere")));
        assertThat(work.begun).doesNotContain("second");
        slow.countDown();
        await().until(() -> work.begun.contains("second"));
    }

    @Test
    void aHostThatMayNotBeCalledYetIsNot() {
        closed.add(HOST);
        put("closed", PAPER.id(), HOST, Duration.ofSeconds(-1));
        put("open", PAPER.id(), "other.example", Duration.ZERO);
        watch.start();
        awaitRun("open");
        closed.remove(HOST);
        awaitRun("open", "closed");
    }

    @Test
    void anErrandOfASourceThatIsNoLongerWatchedIsThrownAway() {
        put("gone", "another source", "other.example", Duration.ofSeconds(-1));
        watch.start();
        await().until(() ->
                store.next(Errand.Kind.PAGE, "other.example", clock.instant()).isEmpty());
        assertThat(work.begun).isEmpty();
    }

    @Test
    void aBugInAnErrandIsAFailureOfTheErrand() {
        work.does = errand -> {
            throw new IllegalStateException("a bug");
        };
        put("a", PAPER.id(), HOST, Duration.ZERO);
        watch.start();
        await().until(() -> work.failed.contains("fails here: java.lang.IllegalStateException: a bug"));
    }

    @Test
    void anErrandThatIsBrokenOffIsNoFailure() {
        CountDownLatch never = new CountDownLatch(1);
        work.does = errand -> waitFor(never);
        put("a", PAPER.id(), HOST, Duration.ZERO);
        watch.start();
        await().until(() -> work.begun.contains("a"));
        watch.close();
        assertThat(work.failed).isEmpty();
    }

    private void put(String ref, String source, String host, Duration after) {
        Errand errand =
                new Errand(Errand.Kind.PAGE, ref, source, host, clock.instant().plus(after), 0, Optional.empty());
        store.write(tables -> tables.errands().put(errand));
    }

    private void awaitRun(String... refs) {
        await().untilAsserted(() -> assertThat(work.begun).containsExactly(refs));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new InterruptException(stop);
        }
    }

    /** Writes down what it is asked for, and calls it done. */
    private final class Recorded implements Work {

        private final List<String> begun = new CopyOnWriteArrayList<>();
        private final List<String> failed = new CopyOnWriteArrayList<>();
        private volatile Consumer<Errand> does = errand -> {};

        @Override
        public void run(Errand errand, Source source) {
            begun.add(errand.ref());
            does.accept(errand);
            store.write(tables -> tables.errands().done(errand));
        }

        @Override
        public void failed(Errand errand, Source source, FetchFault fault) {
            failed.add(fault.reason());
            store.write(tables -> tables.errands().done(errand));
        }
    }
}
