package org.stancewatch.processor.failure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.processor.LogContext;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.schemas.rejected.DeadLetter;
import org.stancewatch.schemas.rejected.Origin;
import org.stancewatch.schemas.rejected.Rejection;

/**
 * Sends a record that a step rejected before its first write to the dead-letter topic, within the transaction, and goes
 * on; fails the task for every other exception, and remembers the record where it may be to blame.
 */
public final class RejectUnusable implements ProcessingExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RejectUnusable.class);

    private Suspects suspects;
    private String application;
    private String letterbox;
    private ProcessorMetrics metrics;

    @Override
    public void configure(Map<String, ?> configs) {
        suspects = Suspects.in(configs);
        application = String.valueOf(configs.get(StreamsConfig.APPLICATION_ID_CONFIG));
        letterbox = String.valueOf(configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
        metrics = ProcessorMetrics.in(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        if (failure instanceof RejectedRecord rejected) {
            return reject(context, rejected);
        }
        if (Causes.areOurs(failure)) {
            suspects.blame(context, failure);
        }
        return Response.fail();
    }

    private Response reject(ErrorHandlerContext context, RejectedRecord rejected) {
        Rejection rejection = new Rejection(
                rejected.kind(),
                String.valueOf(rejected.getMessage()),
                context.processorNodeId(),
                Origin.on(context.topic(), context.partition(), context.offset(), context.timestamp()));
        LogContext.during(
                context.headers(),
                () -> LOG.warn(
                        "Rejected {}: {}: {}",
                        rejection.origin(),
                        rejection.kind(),
                        rejection.cause(),
                        rejected.getCause()));
        metrics.rejected(application, rejection);
        return Response.resume(List.of(letter(context, rejection)));
    }

    private ProducerRecord<byte[], byte[]> letter(ErrorHandlerContext context, Rejection rejection) {
        return DeadLetter.to(
                letterbox,
                rejection,
                context.sourceRawKey(),
                context.sourceRawValue(),
                context.headers(),
                Instant.now());
    }
}
