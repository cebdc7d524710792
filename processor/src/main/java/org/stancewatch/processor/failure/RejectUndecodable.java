package org.stancewatch.processor.failure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.processor.LogContext;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.schemas.rejected.DeadLetter;
import org.stancewatch.schemas.rejected.Origin;
import org.stancewatch.schemas.rejected.Rejection;
import org.stancewatch.schemas.rejected.RejectionKind;
import org.stancewatch.schemas.serde.RegistryUnavailableException;
import org.stancewatch.schemas.serde.UnknownStateException;

/**
 * Sends bytes that do not decode to the dead-letter topic, within the transaction, and goes on. Where the registry did not
 * answer, or a newer program wrote them between its steps, nothing is known against the bytes: the task fails.
 */
public final class RejectUndecodable implements DeserializationExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RejectUndecodable.class);

    private String application;
    private String letterbox;
    private ProcessorMetrics metrics;

    @Override
    public void configure(Map<String, ?> configs) {
        application = String.valueOf(configs.get(StreamsConfig.APPLICATION_ID_CONFIG));
        letterbox = String.valueOf(configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
        metrics = ProcessorMetrics.in(configs);
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception undecodable) {
        return isOfSurroundings(undecodable) ? Response.fail() : reject(context, record, undecodable);
    }

    private static boolean isOfSurroundings(Exception undecodable) {
        return Causes.has(RegistryUnavailableException.class, undecodable)
                || Causes.has(UnknownStateException.class, undecodable);
    }

    private Response reject(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception undecodable) {
        Rejection rejection = new Rejection(
                RejectionKind.UNDECODABLE,
                Causes.line(undecodable),
                context.processorNodeId(),
                Origin.on(record.topic(), record.partition(), record.offset(), record.timestamp()));
        LogContext.during(
                record.headers(),
                () -> LOG.warn("Rejected {}: {}: {}", rejection.origin(), rejection.kind(), rejection.cause()));
        metrics.rejected(application, rejection);
        return Response.resume(List.of(
                DeadLetter.to(letterbox, rejection, record.key(), record.value(), record.headers(), Instant.now())));
    }
}
