package org.stancewatch.processor.topology;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.stancewatch.processor.failure.RefusePoison;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.schemas.codec.Codec;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.serde.StateSerdes;
import org.stancewatch.schemas.topic.Topic;

/** How every topic and store of our topologies is named and encoded. */
final class Wiring {

    private Wiring() {}

    static <T> Consumed<String, T> ingress(AvroSerdes serdes, Topic<T> topic) {
        return Consumed.with(Serdes.String(), serdes.value(topic)).withName("ingress-" + topic.name());
    }

    /** The records of an ingress without those that have proved to be poison; {@code what} they are names the node. */
    static <T> KStream<String, T> sound(KStream<String, T> records, Suspects suspects, String what) {
        return records.processValues(() -> new RefusePoison<>(suspects), Named.as("refuse-poison-" + what));
    }

    static <T> Produced<String, T> egress(AvroSerdes serdes, Topic<T> topic) {
        return Produced.with(Serdes.String(), serdes.value(topic)).withName("egress-" + topic.name());
    }

    /** A persistent store from a text key, with a changelog. Values are single-object encoded: no registry call. */
    static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Codec<T, ?> codec) {
        return store(name, StateSerdes.of(codec));
    }

    static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Serde<T> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }
}
