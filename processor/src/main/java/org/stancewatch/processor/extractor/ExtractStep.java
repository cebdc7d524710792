package org.stancewatch.processor.extractor;

import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.ArticleMemory;
import org.stancewatch.extraction.Extraction;
import org.stancewatch.processor.LogContext;
import org.stancewatch.processor.TraceContext;
import org.stancewatch.processor.failure.RejectedRecord;
import org.stancewatch.processor.metrics.ArticleOutcome;
import org.stancewatch.processor.metrics.ProcessorMetrics;

/** Article in, what its latest revision says about each pair out, by pair; remembers what must one day be taken back. */
public final class ExtractStep extends ContextualProcessor<String, Article, String, ArticleClaims> {

    /** Article id to {@link ArticleMemory}. */
    public static final String MEMORY_STORE = "article-memory";

    /** What an article says, and what that leads to. */
    private record Read(Extraction extraction, ArticleMemory.Reading reading) {}

    private final Function<Article, Extraction> extractor;
    private final ProcessorMetrics metrics;
    private KeyValueStore<String, ArticleMemory> memories;

    public ExtractStep(Function<Article, Extraction> extractor, ProcessorMetrics metrics) {
        this.extractor = extractor;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, ArticleClaims> context) {
        super.init(context);
        LogContext.enter(context);
        memories = context.getStateStore(MEMORY_STORE);
    }

    @Override
    public void process(Record<String, Article> record) {
        Article article = RejectedRecord.ifNull(record.value(), "a withdrawn article has the status WITHDRAWN");
        LogContext.during(record.headers(), article.id().value(), () -> read(record, article));
    }

    private void read(Record<String, Article> record, Article article) {
        String id = article.id().value();
        Optional<ArticleMemory> memory = Optional.ofNullable(memories.get(id));
        Read read = RejectedRecord.ifFails("extraction", () -> read(memory, article));
        ArticleMemory.Reading reading = read.reading();
        if (!reading.memory().equals(memory)) {
            reading.memory().ifPresent(now -> memories.put(id, now));
        }
        reading.claims()
                .forEach(claims -> context()
                        .forward(TraceContext.of(
                                record.withKey(claims.pair().key()).withValue(claims))));
        count(read, memory);
    }

    private Read read(Optional<ArticleMemory> memory, Article article) {
        Extraction extraction = extractor.apply(article);
        return new Read(extraction, ArticleMemory.read(memory, article, extraction.findings(), origin()));
    }

    private void count(Read read, Optional<ArticleMemory> memory) {
        ArticleOutcome outcome = ArticleOutcome.of(read.extraction(), memory, read.reading());
        metrics.article(read.extraction().language(), outcome);
        read.reading().claims().stream().flatMap(told -> told.claims().stream()).forEach(metrics::claim);
    }

    private Optional<ArticleClaims.Origin> origin() {
        return context().recordMetadata().map(at -> new ArticleClaims.Origin(at.partition(), at.offset()));
    }
}
