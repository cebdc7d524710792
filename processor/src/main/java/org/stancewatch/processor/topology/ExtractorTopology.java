package org.stancewatch.processor.topology;

import dev.failsafe.RateLimiter;
import java.util.function.Function;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.ArticleMemory;
import org.stancewatch.extraction.Extraction;
import org.stancewatch.processor.extractor.ExtractStep;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.processor.replay.SelectByOffset;
import org.stancewatch.processor.replay.Throttle;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topic;
import org.stancewatch.schemas.topic.Topics;

/** {@code stance-extractor}: articles to claims. Wiring only. */
public final class ExtractorTopology {

    /** The application id: prefix of its internal topics, name of its group. */
    public static final String APPLICATION = "stance-extractor";

    private final AvroSerdes serdes;
    private final Function<Article, Extraction> extractor;
    private final Suspects suspects;
    private final ProcessorMetrics metrics;
    private final Work work;

    public ExtractorTopology(
            AvroSerdes serdes,
            Function<Article, Extraction> extractor,
            Suspects suspects,
            ProcessorMetrics metrics,
            Work work) {
        this.serdes = serdes;
        this.extractor = extractor;
        this.suspects = suspects;
        this.metrics = metrics;
        this.work = work;
    }

    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(memories());
        KStream<String, Article> articles =
                builder.stream(Topics.ARTICLE.name(), Wiring.ingress(serdes, Topics.ARTICLE));
        Topic<ArticleClaims> claimTopic = work.generation().of(Topics.CLAIM);
        claims(work.replay().map(plan -> selected(articles, plan)).orElse(articles))
                .to(claimTopic.name(), Wiring.egress(serdes, claimTopic));
        return builder.build();
    }

    private KStream<String, ArticleClaims> claims(KStream<String, Article> articles) {
        KStream<String, ArticleClaims> claims = Wiring.sound(articles, suspects, "article")
                .process(
                        () -> new ExtractStep(extractor, metrics),
                        Named.as("extract-claims"),
                        ExtractStep.MEMORY_STORE);
        return work.replay()
                .map(plan -> claims.filter((key, told) -> plan.filter().takes(told.pair()), Named.as("select-pairs")))
                .orElse(claims);
    }

    private static KStream<String, Article> selected(KStream<String, Article> articles, ReplayPlan plan) {
        KStream<String, Article> selected = articles.processValues(
                        () -> new SelectByOffset<Article>(plan.articles()), Named.as("select-offsets-article"))
                .filter((id, article) -> article == null || plan.filter().takes(article), Named.as("select-articles"));
        return plan.articlesPerSecond().isEmpty()
                ? selected
                : throttled(selected, Throttle.pace(plan.articlesPerSecond().getAsInt()));
    }

    private static KStream<String, Article> throttled(KStream<String, Article> articles, RateLimiter<Object> pace) {
        return articles.processValues(() -> Throttle.<Article>at(pace), Named.as("throttle-articles"));
    }

    private static StoreBuilder<KeyValueStore<String, ArticleMemory>> memories() {
        return Wiring.store(ExtractStep.MEMORY_STORE, Codecs.ARTICLE_MEMORY);
    }
}
