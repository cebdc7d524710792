package org.stancewatch.app.generation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stancewatch.app.topic.Committed;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.comparison.Account;
import org.stancewatch.domain.comparison.Knowledge;
import org.stancewatch.domain.comparison.ToldAlert;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** What a generation has told, and what it knows of some pairs. */
public final class AccountReader {

    private final GenerationTopics topics;

    public AccountReader(GenerationTopics topics) {
        this.topics = topics;
    }

    /** What it has told by now. */
    public Account account() {
        return new Account(
                List.copyOf(latest(Topics.ALERT, AccountReader::told, ToldAlert::and)),
                latest(Topics.POSITION),
                latest(Topics.TECHNOLOGY),
                topics.horizon());
    }

    /** What it knows of each of {@code pairs}, of which it has told {@code told}. */
    public Map<Pair, Knowledge> knowledge(Set<Pair> pairs, Account told) {
        Set<String> keys = pairs.stream().map(Pair::key).collect(Collectors.toSet());
        RecordsByPair records = RecordsByPair.of(topics, keys::contains, Instant.MAX);
        Map<Pair, Timeline> timelines =
                told.timelines().stream().collect(Collectors.toMap(Timeline::pair, timeline -> timeline));
        Map<Pair, Knowledge> knowledge = new HashMap<>();
        pairs.forEach(pair -> knowledge.put(pair, knowledge(pair, records, Optional.ofNullable(timelines.get(pair)))));
        return knowledge;
    }

    private Knowledge knowledge(Pair pair, RecordsByPair records, Optional<Timeline> told) {
        return Knowledge.of(
                records.articles(pair),
                records.verdicts(pair),
                topics.asOf().or(() -> told.map(Timeline::asOf)),
                topics.reach());
    }

    /** Of each key the value that came last. */
    private <T> Collection<T> latest(Topic<T> topic) {
        return latest(topic, record -> record.value().orElseThrow(), (one, next) -> next);
    }

    /** Of each key what counts; a record without a value takes it back. */
    private <T, R> Collection<R> latest(Topic<T> topic, Function<Committed<T>, R> form, BinaryOperator<R> later) {
        Map<String, R> latest = new HashMap<>();
        topics.read(topic, record -> {
            if (record.value().isPresent()) {
                latest.merge(record.key(), form.apply(record), later);
            } else {
                latest.remove(record.key());
            }
        });
        return latest.values();
    }

    private static ToldAlert told(Committed<Alert> record) {
        return new ToldAlert(record.value().orElseThrow(), record.time());
    }
}
