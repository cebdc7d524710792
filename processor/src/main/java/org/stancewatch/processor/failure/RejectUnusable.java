package org.stancewatch.processor.failure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a record that a step rejected before its first write to the dead-letter topic, within the transaction, and goes
 * on; fails the task for every other exception.
 */
public final class RejectUnusable implements ProcessingExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RejectUnusable.class);

    private String deadLetterTopic;

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetterTopic = (String) configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        return failure instanceof RejectedRecord ? reject(context, failure) : Response.fail();
    }

    private Response reject(ErrorHandlerContext context, Exception failure) {
        DeadLetter.Origin origin = new DeadLetter.Origin(
                context.topic(), context.partition(), context.offset(), context.processorNodeId());
        LOG.warn(
                "Rejected {}-{}@{}: {}",
                origin.topic(),
                origin.partition(),
                origin.offset(),
                failure.getMessage(),
                failure.getCause());
        return Response.resume(List.of(DeadLetter.of(
                deadLetterTopic,
                origin,
                context.sourceRawKey(),
                context.sourceRawValue(),
                failure.getMessage(),
                Instant.now())));
    }
}
