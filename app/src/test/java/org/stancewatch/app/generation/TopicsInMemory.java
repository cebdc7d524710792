package org.stancewatch.app.generation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stancewatch.app.topic.Committed;
import org.stancewatch.app.topic.TopicSource;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.comparison.Account;
import org.stancewatch.domain.comparison.ToldAlert;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** Topics with one partition each, filled by a test. */
public final class TopicsInMemory implements TopicSource {

    private static final Instant NOON = Instant.parse("2020-07-01T12:00:00Z");

    private final Map<String, List<Committed<?>>> records = new HashMap<>();

    /** {@code generation} has told {@code account}. */
    public TopicsInMemory tell(Generation generation, Account account) {
        generation.valued().forEach(topic -> records.putIfAbsent(topic.name(), new ArrayList<>()));
        account.alerts().forEach(told -> tell(generation, told));
        account.timelines()
                .forEach(timeline ->
                        put(generation.of(Topics.POSITION), timeline.pair().key(), NOON, Optional.of(timeline)));
        account.technologies()
                .forEach(technology ->
                        put(generation.of(Topics.TECHNOLOGY), technology.technology(), NOON, Optional.of(technology)));
        return this;
    }

    /** {@code generation} has told one alert more. */
    public TopicsInMemory tell(Generation generation, ToldAlert told) {
        return put(generation.of(Topics.ALERT), told.alert().id(), told.raised(), Optional.of(told.alert()));
    }

    public TopicsInMemory claim(Generation generation, ArticleClaims... articles) {
        List.of(articles)
                .forEach(told ->
                        put(generation.of(Topics.CLAIM), told.pair().key(), told.published(), Optional.of(told)));
        return this;
    }

    public TopicsInMemory judge(Verdict verdict) {
        return put(Topics.VERDICT, verdict.pair().key(), verdict.at(), Optional.of(verdict));
    }

    /** Somebody takes back what stands under {@code key}. */
    public <T> TopicsInMemory tombstone(Topic<T> topic, String key) {
        return put(topic, key, NOON, Optional.empty());
    }

    @Override
    public Set<String> topics() {
        return records.keySet();
    }

    @Override
    @SuppressWarnings("unchecked") // what was put under a topic is of its type
    public <T> void read(Topic<T> topic, Predicate<String> keys, Consumer<Committed<T>> taker) {
        records.getOrDefault(topic.name(), List.of()).stream()
                .filter(record -> keys.test(record.key()))
                .forEach(record -> taker.accept((Committed<T>) record));
    }

    private <T> TopicsInMemory put(Topic<T> topic, String key, Instant time, Optional<T> value) {
        List<Committed<?>> all = records.computeIfAbsent(topic.name(), none -> new ArrayList<>());
        all.add(new Committed<>(0, all.size(), key, time, value));
        return this;
    }
}
