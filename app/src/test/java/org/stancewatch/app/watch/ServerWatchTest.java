package org.stancewatch.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ServerWatchTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private boolean answers = true;
    private Instant now = NOON;
    private final ServerWatch watch = new ServerWatch("broker kafka:9092", this::ask, () -> now);

    @BeforeEach
    void listen() {
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void close() {
        logger().detachAppender(log);
        watch.close();
    }

    @Test
    void aServerThatAnswersIsNotWorthAWord() {
        look(true, NOON);

        assertThat(said()).isEmpty();
    }

    @Test
    void aSilenceIsToldOnceAndItsEndOnce() {
        look(false, NOON);
        look(false, NOON.plusSeconds(15));
        look(true, NOON.plusSeconds(125));
        look(true, NOON.plusSeconds(130));

        assertThat(said())
                .containsExactly(
                        "broker kafka:9092: nothing came: waiting for it", "broker kafka:9092: is back after 125 s");
    }

    @Test
    void aSecondSilenceIsToldAgain() {
        look(false, NOON);
        look(true, NOON);
        look(false, NOON);

        assertThat(said()).hasSize(3);
    }

    @Test
    void aSilenceHasItsBeginningAndItsReason() {
        look(false, NOON);
        look(false, NOON.plusSeconds(15));

        assertThat(watch.silence()).contains(new ServerWatch.Silence(NOON, "broker kafka:9092: nothing came"));
    }

    @Test
    void whoAnswersAgainIsNotSilent() {
        look(false, NOON);
        look(true, NOON);

        assertThat(watch.silence()).isEmpty();
    }

    private void look(boolean answered, Instant at) {
        answers = answered;
        now = at;
        watch.look();
    }

    private void ask() {
        if (!answers) {
            throw new IllegalStateException("broker kafka:9092: nothing came");
        }
    }

    private List<String> said() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(ServerWatch.class);
    }
}
