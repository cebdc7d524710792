package org.stancewatch.app.rejected;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.schemas.rejected.DeadLetter;
import org.stancewatch.schemas.rejected.Retry;
import org.stancewatch.schemas.topic.Topics;

/**
 * What lies on the dead-letter topic.
 *
 * @param all every letter, the newest last
 */
public record Letters(List<Letter> all) {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
    /** Stable: letters of one moment and partition stay in their order. */
    private static final Comparator<Letter> BY_TIME =
            Comparator.comparing(letter -> letter.content().rejectedAt());

    /** Reads the topic to its end. */
    static Letters read(RawReader reader) {
        return of(reader.all(Topics.REJECTED.name()));
    }

    /** Of all records of the topic. */
    static Letters of(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, Retry> retries = records.stream()
                .flatMap(record -> Retry.read(record).stream())
                .collect(Collectors.toMap(Retry::letter, Function.identity(), (first, second) -> first));
        return new Letters(records.stream()
                .filter(record -> Retry.read(record).isEmpty())
                .flatMap(record -> letter(record, retries).stream())
                .sorted(BY_TIME)
                .toList());
    }

    /** Those not driven again. */
    public Stream<Letter> pending() {
        return all.stream().filter(letter -> letter.retry().isEmpty());
    }

    /** The one of that id. */
    public Optional<Letter> find(String id) {
        return all.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    private static Optional<Letter> letter(ConsumerRecord<byte[], byte[]> record, Map<String, Retry> retries) {
        try {
            return Optional.of(
                    new Letter(record, DeadLetter.read(record), Optional.ofNullable(retries.get(Letter.id(record)))));
        } catch (IllegalArgumentException foreign) {
            LOG.warn("{}: {} is no letter: {}", Topics.REJECTED.name(), Letter.id(record), foreign.getMessage());
            return Optional.empty();
        }
    }
}
