package org.stancewatch.app.generation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stancewatch.app.topic.Committed;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.comparison.Account;
import org.stancewatch.domain.comparison.Knowledge;
import org.stancewatch.domain.comparison.ToldAlert;
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
        List<ToldAlert> alerts = List.copyOf(latest(
                Topics.ALERT,
                record -> new ToldAlert(record.value().orElseThrow(), record.time()),
                AccountReader::later));
        return new Account(
                alerts,
                latest(Topics.POSITION, record -> record.value().orElseThrow(), (one, next) -> next),
                latest(Topics.TECHNOLOGY, record -> record.value().orElseThrow(), (one, next) -> next),
                topics.horizon());
    }

    /** What it knows of each of {@code pairs}, of which it has told {@code told}. */
    public Map<Pair, Knowledge> knowledge(Set<Pair> pairs, Account told) {
        Set<String> keys = pairs.stream().map(Pair::key).collect(Collectors.toSet());
        Map<Pair, Map<Object, ArticleClaims>> claims = new HashMap<>();
        Map<Pair, Set<Verdict>> verdicts = new HashMap<>();
        topics.claims(
                keys::contains,
                article -> claims.computeIfAbsent(article.pair(), none -> new HashMap<>())
                        .merge(article.article(), article, AccountReader::laterRevision));
        topics.verdicts(
                keys::contains,
                verdict -> verdicts.computeIfAbsent(verdict.pair(), none -> new HashSet<>())
                        .add(verdict));
        Map<Pair, Timeline> timelines =
                told.timelines().stream().collect(Collectors.toMap(Timeline::pair, timeline -> timeline));
        return pairs.stream()
                .collect(Collectors.toMap(
                        pair -> pair,
                        pair -> Knowledge.of(
                                claims.getOrDefault(pair, Map.of()).values(),
                                verdicts.getOrDefault(pair, Set.of()),
                                Optional.ofNullable(timelines.get(pair)).map(Timeline::asOf),
                                topics.reach())));
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

    private static ToldAlert later(ToldAlert one, ToldAlert next) {
        return one.alert().revision() > next.alert().revision() ? one : next;
    }

    private static ArticleClaims laterRevision(ArticleClaims one, ArticleClaims next) {
        return one.revision().compareTo(next.revision()) > 0 ? one : next;
    }
}
