package org.stancewatch.processor.failure;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.stancewatch.schemas.topic.Topics;

/**
 * What cannot be written fails the task, or is tried again: to go on would lose it. No dead letter: the record that led to it
 * is read again, and is remembered where it may be to blame.
 */
public final class FailOnProduction implements ProductionExceptionHandler {

    private Suspects suspects;

    @Override
    public void configure(Map<String, ?> configs) {
        suspects = Suspects.in(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception failure) {
        if (isLargerThanAnyTopicTakes(record, failure)) {
            suspects.blame(context, failure);
        }
        return failure instanceof RetriableException ? Response.retry() : Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord record,
            Exception failure,
            SerializationExceptionOrigin origin) {
        if (Causes.areOurs(failure)) {
            suspects.blame(context, failure);
        }
        return Response.fail();
    }

    /** The producer itself refuses it, at once: only then is the record at hand the one that led to it. */
    private static boolean isLargerThanAnyTopicTakes(ProducerRecord<byte[], byte[]> record, Exception failure) {
        return failure instanceof RecordTooLargeException
                && record.value() != null
                && record.value().length > Topics.MAX_MESSAGE_BYTES;
    }
}
