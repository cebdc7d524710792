package org.stancewatch.processor.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.stancewatch.processor.topology.Samples.article;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.internals.WrappedStateStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.article.Article;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.extractor.ExtractStep;
import org.stancewatch.processor.failure.Suspects;
import org.stancewatch.processor.generation.Work;
import org.stancewatch.schemas.serde.UnknownStateException;
import org.stancewatch.schemas.topic.Topics;

/** A processor on state that a newer one has written to. */
class NewerStateTest {

    /** The mark of Avro's single objects, and a fingerprint that no schema of ours has. */
    private static final byte[] NEWER = {(byte) 0xc3, 1, 1, 2, 3, 4, 5, 6, 7, 8, 0};

    private static final Article ARTICLE = article("a", "amazon", Instant.parse("2020-06-10T08:00:00Z"));

    private final Suspects suspects = new Suspects();
    private final TopologyDriver driver = new TopologyDriver(
            Application.EXTRACTOR,
            (serdes, metrics) ->
                    new ExtractorTopology(serdes, Extractions.ofNames(), suspects, metrics, Work.LIVE).build());

    NewerStateTest() {
        memories().put(Bytes.wrap(ARTICLE.id().value().getBytes(UTF_8)), NEWER);
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void itFailsTheTaskAndNamesChangelogAndRecord() {
        assertThat(unknownState(failure()))
                .get()
                .asString()
                .contains("stance-extractor-article-memory-changelog: ArticleMemory of 11 bytes: ");
    }

    @Test
    void itIsHeldAgainstNoRecord() {
        Throwable failure = failure();

        assertThat(suspects.areToBlameFor(failure)).isFalse();
    }

    @Test
    void itSetsNoRecordAside() {
        failure();

        assertThat(driver.rejected()).isEmpty();
    }

    private Throwable failure() {
        return catchThrowable(
                () -> driver.input(Topics.ARTICLE).pipeInput(ARTICLE.id().value(), ARTICLE));
    }

    private static Optional<Throwable> unknownState(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(UnknownStateException.class::isInstance)
                .findFirst();
    }

    /** Beneath the serde. */
    @SuppressWarnings("unchecked")
    private KeyValueStore<Bytes, byte[]> memories() {
        return ((WrappedStateStore<KeyValueStore<Bytes, byte[]>, String, Object>)
                        driver.raw().getKeyValueStore(ExtractStep.MEMORY_STORE))
                .wrapped();
    }
}
