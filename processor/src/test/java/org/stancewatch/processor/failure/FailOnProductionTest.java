package org.stancewatch.processor.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler.Result;
import org.apache.kafka.streams.errors.ProductionExceptionHandler.SerializationExceptionOrigin;
import org.apache.kafka.streams.errors.internals.DefaultErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.Test;
import org.stancewatch.schemas.topic.Topics;

class FailOnProductionTest {

    private static final ErrorHandlerContext CONTEXT = new DefaultErrorHandlerContext(
            null, "stance.claim.v1", 2, 7, null, "egress", new TaskId(0, 2), 0, null, null);

    private final Suspects suspects = new Suspects();
    private final FailOnProduction handler = new FailOnProduction();

    FailOnProductionTest() {
        handler.configure(Map.of(Suspects.SETTING, suspects));
    }

    @Test
    void aBrokerThatDoesNotAnswerIsAskedAgain() {
        assertThat(refuse(new byte[1], new TimeoutException("no answer"))).isEqualTo(Result.RETRY);
    }

    @Test
    void anAnswerLargerThanAnyTopicTakesIsHeldAgainstItsRecord() {
        RecordTooLargeException tooLarge = new RecordTooLargeException("5 MB");

        assertThat(refuse(new byte[Topics.MAX_MESSAGE_BYTES + 1], tooLarge)).isEqualTo(Result.FAIL);
        assertThat(suspects.areToBlameFor(tooLarge)).isTrue();
    }

    /** The topic is set too small: no record is to blame, and the handler may be called while another is at hand. */
    @Test
    void aDeadLetterThatTheBrokerRefusesIsHeldAgainstNoRecord() {
        RecordTooLargeException tooLarge = new RecordTooLargeException("the topic takes 1 kB");

        assertThat(refuse(new byte[5_000], tooLarge)).isEqualTo(Result.FAIL);
        assertThat(suspects.areToBlameFor(tooLarge)).isFalse();
    }

    @Test
    void anAnswerThatCannotBeWrittenIsHeldAgainstItsRecord() {
        SerializationException bug = new SerializationException("no such symbol");

        handler.handleSerializationError(CONTEXT, null, bug, SerializationExceptionOrigin.VALUE);

        assertThat(suspects.areToBlameFor(bug)).isTrue();
    }

    private Result refuse(byte[] value, Exception failure) {
        return handler.handleError(CONTEXT, new ProducerRecord<>("a topic", value), failure)
                .result();
    }
}
