package org.stancewatch.processor.topology;

import java.util.function.Function;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.ArticleMemory;
import org.stancewatch.extraction.Extraction;
import org.stancewatch.processor.extractor.ExtractStep;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.metrics.ProcessorMetrics;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.serde.AvroSerdes;
import org.stancewatch.schemas.topic.Topics;

/** {@code stance-extractor}: articles to claims. Wiring only. */
public final class ExtractorTopology {

    /** The application id: prefix of its internal topics, name of its group. */
    public static final String APPLICATION = "stance-extractor";

    private final AvroSerdes serdes;
    private final Function<Article, Extraction> extractor;
    private final Suspects suspects;
    private final ProcessorMetrics metrics;

    public ExtractorTopology(
            AvroSerdes serdes, Function<Article, Extraction> extractor, Suspects suspects, ProcessorMetrics metrics) {
        this.serdes = serdes;
        this.extractor = extractor;
        this.suspects = suspects;
        this.metrics = metrics;
    }

    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(memories());
        KStream<String, Article> articles =
                builder.stream(Topics.ARTICLE.name(), Wiring.ingress(serdes, Topics.ARTICLE));
        Wiring.sound(articles, suspects, "article")
                .process(
                        () -> new ExtractStep(extractor, metrics), Named.as("extract-claims"), ExtractStep.MEMORY_STORE)
                .to(Topics.CLAIM.name(), Wiring.egress(serdes, Topics.CLAIM));
        return builder.build();
    }

    private static StoreBuilder<KeyValueStore<String, ArticleMemory>> memories() {
        return Wiring.store(ExtractStep.MEMORY_STORE, Codecs.ARTICLE_MEMORY);
    }
}
