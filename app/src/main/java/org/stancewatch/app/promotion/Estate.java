package org.stancewatch.app.promotion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.stancewatch.app.topic.TopicSource;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.processor.generation.Inheritance;
import org.stancewatch.processor.topology.AggregatorTopology;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** What a generation takes over: all pairs and technologies that it or the one before knows, and what subscribers were told of each. */
final class Estate {

    private final Set<String> pairs = new TreeSet<>();
    private final Set<String> technologies = new TreeSet<>();
    private final Map<String, AlertRegister> registers = new HashMap<>();
    private final TopicSource topics;

    private Estate(TopicSource topics) {
        this.topics = topics;
    }

    /** Begins with what {@code heir} has claims about: the larger part, and nothing that a pause would have to wait for. */
    static Estate of(Generation heir, TopicSource topics) {
        Estate estate = new Estate(topics);
        estate.pairs.addAll(estate.keys(heir.of(Topics.CLAIM)));
        return estate;
    }

    /** Adds what subscribers have been told; whoever told it must have fallen silent. */
    void close() {
        pairs.addAll(keys(Topics.POSITION));
        technologies.addAll(keys(Topics.TECHNOLOGY));
        Map<String, Alert> latest = new HashMap<>();
        topics.read(Topics.ALERT, record -> record.value().ifPresent(alert -> latest.put(alert.id(), alert)));
        AlertRegister.of(latest.values()).forEach(this::add);
        pairs.forEach(pair -> technologies.add(Pair.parse(pair).technology()));
    }

    private void add(AlertRegister register) {
        registers.put(register.key(), register);
        if (register.key().startsWith(AlertRegister.WAVES)) {
            technologies.add(register.key().substring(AlertRegister.WAVES.length()));
        } else {
            pairs.add(register.key());
        }
    }

    Set<String> pairs() {
        return pairs;
    }

    Set<String> technologies() {
        return technologies;
    }

    /** The records that give {@code heir} all of it. */
    List<ProducerRecord<byte[], byte[]>> toHeir(Generation heir) {
        String claims = heir.of(Topics.CLAIM).name();
        String summaries = AggregatorTopology.summaries(heir);
        return Stream.concat(
                        technologies.stream()
                                .map(technology -> inheritance(AlertRegister.WAVES + technology)
                                        .to(summaries, technology)),
                        pairs.stream().map(pair -> inheritance(pair).to(claims, pair)))
                .toList();
    }

    private Inheritance inheritance(String key) {
        return new Inheritance(registers.getOrDefault(key, AlertRegister.empty(key)));
    }

    int alerts() {
        return registers.values().stream()
                .map(register -> register.alerts().values())
                .mapToInt(Collection::size)
                .sum();
    }

    private Set<String> keys(Topic<?> topic) {
        Set<String> keys = new TreeSet<>();
        topics.keys(topic, keys::add);
        return keys;
    }
}
