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
import org.stancewatch.schemas.serde.RegistryUnavailableException;

/**
 * Sends bytes that do not decode to the dead-letter topic, within the transaction, and goes on. Where the registry did not
 * answer, nothing is known against the bytes: the task fails and reads them again.
 */
public final class RejectUndecodable implements DeserializationExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RejectUndecodable.class);

    private String deadLetterTopic;

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetterTopic = (String) configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception undecodable) {
        return Causes.has(RegistryUnavailableException.class, undecodable)
                ? Response.fail()
                : reject(context, record, undecodable);
    }

    private Response reject(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception undecodable) {
        DeadLetter.Origin origin =
                new DeadLetter.Origin(record.topic(), record.partition(), record.offset(), context.processorNodeId());
        String cause = Causes.line(undecodable);
        LOG.warn("Rejected {}-{}@{}: {}", origin.topic(), origin.partition(), origin.offset(), cause);
        return Response.resume(
                List.of(DeadLetter.of(deadLetterTopic, origin, record.key(), record.value(), cause, Instant.now())));
    }
}
