package org.stancewatch.schemas.topic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.schemas.codec.Codec;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.codec.ToldAlert;

/** Every topic that is written. Keys are strings in UTF-8. */
public final class Topics {

    /** The largest record any of them takes: what a producer to them sets as {@code max.request.size}. */
    public static final int MAX_MESSAGE_BYTES = TopicSettings.MAX_MESSAGE_BYTES;

    /** Header of an article and of all that follows from it: when the article was recorded, ISO 8601 in UTC. */
    public static final String RECORDED_AT_HEADER = "recorded-at";

    private static final String PAIR = "company|technology";

    public static final Topic<Article> ARTICLE = log(
            "news.article.v1", "article id", "every revision of every article: the source of a replay", Codecs.ARTICLE);
    public static final Topic<ArticleClaims> CLAIM = log(
            "stance.claim.v1",
            PAIR,
            "what each article says of a pair: the input of its ledger",
            Codecs.ARTICLE_CLAIMS);
    public static final Topic<Verdict> VERDICT = log(
            "stance.verdict.v1", PAIR, "what analysts say of claims: part of the input of a ledger", Codecs.VERDICT);
    public static final Topic<Timeline> POSITION = latest(
            "stance.position.v1",
            PAIR,
            "where a company stands, and how it came there; the latest counts",
            Codecs.TIMELINE);
    public static final Topic<TechnologyTimeline> TECHNOLOGY = latest(
            "stance.technology.v1",
            "technology",
            "who stands where since when, how many for each audience and place, the waves; the latest counts",
            Codecs.TECHNOLOGY_TIMELINE);
    public static final Topic<Alert> ALERT = log(
            "stance.alert.v1",
            "alert id",
            "every revision of every alert, so that what was told stays on record",
            Codecs.ALERT);

    public static final Topic<SourceCoverage> SOURCE = latest(
            "ingest.source.v1",
            "source, or language|code",
            "what each source and each language brings, and how it does; the latest counts",
            Codecs.SOURCE_COVERAGE);

    /** Raw bytes: what did not decode has no schema. */
    public static final TopicSpec REJECTED = new TopicSpec(
            "stance.rejected.v1",
            "key of the source record",
            "what could not be read, as it came, its cause in the headers; stamped with the time of the rejection",
            CleanupPolicy.DELETE,
            TopicSettings.rejected());

    private Topics() {}

    /** {@link #ALERT}, to be written with these headlines. */
    public static Topic<Alert> alert(Headlines headlines) {
        return new Topic<>(ALERT.spec(), Codecs.alert(headlines));
    }

    /** {@link #ALERT}, to be read with the headlines that it was told with. */
    public static Topic<ToldAlert> toldAlerts() {
        return new Topic<>(ALERT.spec(), Codecs.TOLD_ALERT);
    }

    /** Those with a schema. */
    public static List<Topic<?>> valued() {
        return List.of(ARTICLE, CLAIM, VERDICT, POSITION, TECHNOLOGY, ALERT, SOURCE);
    }

    /** All that must exist. */
    public static List<TopicSpec> all() {
        return Stream.concat(valued().stream().map(Topic::spec), Stream.of(REJECTED))
                .toList();
    }

    private static <T> Topic<T> log(String name, String key, String purpose, Codec<T, ?> codec) {
        return new Topic<>(new TopicSpec(name, key, purpose, CleanupPolicy.DELETE, TopicSettings.log()), codec);
    }

    private static <T> Topic<T> latest(String name, String key, String purpose, Codec<T, ?> codec) {
        return new Topic<>(new TopicSpec(name, key, purpose, CleanupPolicy.COMPACT, TopicSettings.latest()), codec);
    }

    /**
     * Settings of the topics that Kafka Streams keeps for itself: what a topic of the catalogue takes, in size and in time
     * of its records, its changelogs and repartition topics must take too.
     */
    public static Map<String, String> internalSettings() {
        Map<String, String> settings = new TreeMap<>();
        TopicSettings.latest().forEach((name, setting) -> settings.put(name, setting.value()));
        return settings;
    }
}
