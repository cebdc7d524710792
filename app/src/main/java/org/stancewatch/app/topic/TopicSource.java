package org.stancewatch.app.topic;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stancewatch.schemas.topic.Topic;

/** Topics as they are now. */
public interface TopicSource extends AutoCloseable {

    /** Names of those there are. */
    Set<String> topics();

    /**
     * Hands each record of {@code topic} that there is now to {@code taker}, those of one partition in their order; of other keys
     * than {@code keys} none is decoded. A record without a key is passed over.
     *
     * @throws IllegalStateException where no broker answers, or the topic is not there
     */
    <T> void read(Topic<T> topic, Predicate<String> keys, Consumer<Committed<T>> taker);

    /** Hands the key of each record of {@code topic} to {@code taker}; none is decoded. */
    default void keys(Topic<?> topic, Consumer<String> taker) {
        read(
                topic,
                key -> {
                    taker.accept(key);
                    return false;
                },
                none -> {});
    }

    /** Likewise, of all keys. */
    default <T> void read(Topic<T> topic, Consumer<Committed<T>> taker) {
        read(topic, key -> true, taker);
    }

    /** Lets go of what it reads with, where there is anything. */
    @Override
    default void close() {}
}
