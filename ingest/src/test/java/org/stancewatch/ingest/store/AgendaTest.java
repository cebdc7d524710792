package org.stancewatch.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.ingest.store.Errand.Kind;

class AgendaTest {

    private static final Instant NOON = Instant.parse("2024-03-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @TempDir
    private Path directory;

    private IngestStore store;

    @BeforeEach
    void open() {
        store = IngestStore.open(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void hostsComeInTheOrderInWhichTheyAreDue() {
        put(errand("a", "later.example", LATER));
        put(errand("b", "sooner.example", NOON));
        assertThat(store.due(Kind.PAGE, LATER)).containsExactly("sooner.example", "later.example");
    }

    @Test
    void whatIsNotDueDoesNotCome() {
        put(errand("a", "later.example", LATER));
        assertThat(store.due(Kind.PAGE, NOON)).isEmpty();
    }

    @Test
    void whatIsDueIsKnownAfterARestart() {
        put(errand("a", "host.example", NOON));
        store.close();
        open();
        assertThat(store.due(Kind.PAGE, NOON)).containsExactly("host.example");
    }

    @Test
    void theErrandDueFirstIsRunFirst() {
        put(errand("a", "host.example", LATER));
        put(errand("b", "host.example", NOON));
        assertThat(store.next(Kind.PAGE, "host.example", LATER))
                .map(Errand::ref)
                .contains("b");
    }

    @Test
    void whenOneIsPutOffTheNextIsDue() {
        put(errand("a", "host.example", NOON));
        put(errand("b", "host.example", LATER));
        put(errand("a", "host.example", LATER.plusSeconds(1)));
        assertThat(store.next(Kind.PAGE, "host.example", LATER))
                .map(Errand::ref)
                .contains("b");
    }

    @Test
    void aHostWhoseErrandsAreDoneIsNotDueOnceThatWasSeen() {
        Errand errand = errand("a", "host.example", NOON);
        put(errand);
        store.write(tables -> tables.errands().done(errand));
        store.next(Kind.PAGE, "host.example", NOON);
        assertThat(store.due(Kind.PAGE, LATER)).isEmpty();
    }

    @Test
    void whatWasRolledBackIsNotRun() {
        assertThatThrownBy(() -> store.write(tables -> {
                    tables.errands().put(errand("a", "host.example", NOON));
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.next(Kind.PAGE, "host.example", NOON)).isEmpty();
    }

    @Test
    void whatHasToWaitDoesNotComeBefore() {
        put(errand("a", "host.example", NOON));
        store.waitUntil(Kind.PAGE, "host.example", LATER);
        assertThat(store.due(Kind.PAGE, NOON)).isEmpty();
    }

    private void put(Errand errand) {
        store.write(tables -> tables.errands().put(errand));
    }

    private static Errand errand(String ref, String host, Instant due) {
        return new Errand(Kind.PAGE, ref, "source", host, due, 0, Optional.empty());
    }
}
