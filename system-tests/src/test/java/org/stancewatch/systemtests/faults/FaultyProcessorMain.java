package org.stancewatch.systemtests.faults;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.stancewatch.app.Logging;
import org.stancewatch.app.config.LogConfig;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.extraction.Extraction;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.processor.ProcessorConfig;
import org.stancewatch.processor.ProcessorService;
import org.stancewatch.schemas.serde.SerdeConfig;

/**
 * The processor as a bad release of it: its extractor fails on what {@link #BUGGY} publishes, before anything is written; its
 * serializer on the claims of others ({@link FaultySerializer}), after the memory of the article was.
 */
public final class FaultyProcessorMain {

    /** A publisher. */
    static final String BUGGY = "The Bug Bugle";

    private FaultyProcessorMain() {}

    /** Takes bootstrap, registry, state directory, instance. */
    public static void main(String[] args) throws Exception {
        Logging.toConsole(LogConfig.DEFAULT);
        Extractor extractor = Extractor.bundled();
        SerdeConfig serde =
                SerdeConfig.of(URI.create(args[1]), Map.of(SerdeConfig.SERIALIZER, FaultySerializer.class.getName()));
        ProcessorConfig config = ProcessorConfig.of(args[0], serde, Path.of(args[2]), args[3], Map.of());
        ProcessorService service = ProcessorService.start(
                config,
                article -> read(extractor, article),
                Headlines.with(extractor.names()),
                new SimpleMeterRegistry());
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop-processor"));
        service.ended().get();
    }

    private static Extraction read(Extractor extractor, Article article) {
        if (article.publisher().equals(BUGGY)) {
            throw new IllegalStateException("a bug that was planted");
        }
        return extractor.extract(article);
    }
}
