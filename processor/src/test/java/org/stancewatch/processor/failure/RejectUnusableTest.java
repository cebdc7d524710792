package org.stancewatch.processor.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler.Result;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.internals.DefaultErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rocksdb.RocksDBException;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/** A step that fails after its first write. */
class RejectUnusableTest {

    private final Exception bug = new IllegalStateException("after a write");

    private final Suspects suspects = new Suspects();
    private final RejectUnusable handler = new RejectUnusable();

    RejectUnusableTest() {
        ProcessorMetrics metrics = new ProcessorMetrics(new SimpleMeterRegistry());
        handler.configure(Map.of(Suspects.SETTING, suspects, ProcessorMetrics.SETTING, metrics));
    }

    @Test
    void itFailsTheTask() {
        assertThat(fail(7, bug)).isEqualTo(Result.FAIL);
    }

    @Test
    void oneFailureMakesNoPoison() {
        fail(7, bug);

        assertThat(poison(7)).isEmpty();
    }

    @Test
    void aRecordThatFailsTwiceIsPoison() {
        fail(7, bug);
        fail(7, bug);

        assertThat(poison(7)).contains(bug);
    }

    @Test
    void twoRecordsThatFailOnceAreNone() {
        fail(7, bug);
        fail(8, bug);

        assertThat(poison(8)).isEmpty();
    }

    @Test
    void whatHasMadeOneRecordPoisonMakesAnotherPoisonTheFirstTime() {
        fail(7, bug);
        fail(7, bug);
        fail(8, bug);

        assertThat(poison(8)).contains(bug);
    }

    @Test
    void anotherBugThanTheProvenOneHasToBeProved() {
        fail(7, bug);
        fail(7, bug);
        fail(8, new IllegalStateException("thrown elsewhere"));

        assertThat(poison(8)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void whatTheSurroundingsThrowIsNeverHeldAgainstTheRecord(Exception failure) {
        fail(7, failure);
        fail(7, failure);

        assertThat(poison(7)).isEmpty();
    }

    @Test
    void aFailureThatWasCountedIsKnownAgainInItsWrapper() {
        fail(7, bug);

        assertThat(suspects.areToBlameFor(new RuntimeException("stream thread", bug)))
                .isTrue();
        assertThat(suspects.areToBlameFor(new RuntimeException("stream thread")))
                .isFalse();
    }

    private static Stream<Exception> surroundings() {
        return Stream.of(
                new ProducerFencedException("another has the name"),
                new ProcessorStateException("the store is closed"),
                new IllegalStateException(new RocksDBException("no space left on device")));
    }

    private Result fail(long offset, Exception failure) {
        return handler.handleError(context(offset), null, failure).result();
    }

    private Optional<Exception> poison(long offset) {
        return suspects.poison(new RecordMetadata() {
            @Override
            public String topic() {
                return "news.article.v1";
            }

            @Override
            public int partition() {
                return 2;
            }

            @Override
            public long offset() {
                return offset;
            }
        });
    }

    private static ErrorHandlerContext context(long offset) {
        return new DefaultErrorHandlerContext(
                null, "news.article.v1", 2, offset, null, "step", new TaskId(0, 2), 0, null, null);
    }
}
