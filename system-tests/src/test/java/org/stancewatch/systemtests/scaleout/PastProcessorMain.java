package org.stancewatch.systemtests.scaleout;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Time;
import org.stancewatch.app.Logging;
import org.stancewatch.app.config.LogConfig;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.processor.ProcessorConfig;
import org.stancewatch.processor.ProcessorService;
import org.stancewatch.schemas.serde.SerdeConfig;

/** The processor as it ran some days ago: all is as today but its clock. */
public final class PastProcessorMain {

    private record Past(Duration ago) implements Time {

        @Override
        public long milliseconds() {
            return SYSTEM.milliseconds() - ago.toMillis();
        }

        @Override
        public long nanoseconds() {
            return SYSTEM.nanoseconds();
        }

        @Override
        public void sleep(long milliseconds) {
            SYSTEM.sleep(milliseconds);
        }

        @Override
        public void waitObject(Object lock, Supplier<Boolean> met, long deadline) throws InterruptedException {
            SYSTEM.waitObject(lock, met, deadline + ago.toMillis());
        }
    }

    private PastProcessorMain() {}

    /** Takes bootstrap, registry, state directory, instance, and how long ago, {@code P3D}. */
    public static void main(String[] args) throws Exception {
        Logging.toConsole(LogConfig.DEFAULT);
        Extractor extractor = Extractor.bundled();
        SerdeConfig serde = SerdeConfig.of(URI.create(args[1]), Map.of());
        ProcessorService service = ProcessorService.start(
                ProcessorConfig.of(args[0], serde, Path.of(args[2]), args[3], Map.of()),
                extractor::extract,
                Headlines.with(extractor.names()),
                new SimpleMeterRegistry(),
                new Past(Duration.parse(args[4])));
        service.ended().get();
    }
}
