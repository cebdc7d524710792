package org.stancewatch.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.coverage.CoverageState;
import org.stancewatch.domain.coverage.SourceCoverage;

class CoverageReportTest {

    private static final SourceCoverage BEGUN = Papers.begun();
    private static final Instant NEXT_DAY = Papers.BEGIN.plus(Duration.ofDays(1));

    private final MockProducer<String, SourceCoverage> producer =
            new MockProducer<>(false, null, new StringSerializer(), (topic, value) -> new byte[0]);
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final CoverageReport report = new CoverageReport(producer, meters, Clock.fixed(NEXT_DAY, ZoneOffset.UTC));

    @Test
    void aSourceIsPublishedUnderItsIdAtTheMomentItIsToldOf() {
        report.observe(BEGUN);
        ProducerRecord<String, SourceCoverage> record = producer.history().get(0);
        assertThat(record.topic()).isEqualTo("ingest.source.v1");
        assertThat(record.key()).isEqualTo("the-paper");
        assertThat(record.timestamp()).isEqualTo(Papers.BEGIN.toEpochMilli());
    }

    @Test
    void whatIsTheSameIsNotPublishedTwiceInAQuarterOfAnHour() {
        report.observe(BEGUN);
        report.observe(BEGUN.at(after(Duration.ofMinutes(14))));
        assertThat(published()).containsExactly(BEGUN);
    }

    @Test
    void aStateIsPublishedAtOnce() {
        SourceCoverage failing = BEGUN.failed(after(Duration.ofSeconds(1)), "timeout");
        report.observe(BEGUN);
        report.observe(failing);
        assertThat(published()).containsExactly(BEGUN, failing);
    }

    @Test
    void countsArePublishedOnceAMinute() {
        SourceCoverage soon = brought(BEGUN, Duration.ofSeconds(59));
        SourceCoverage later = brought(soon, Duration.ofSeconds(60));
        report.observe(BEGUN);
        report.observe(soon);
        report.observe(later);
        assertThat(published()).containsExactly(BEGUN, later);
    }

    @Test
    void reasonsOfPagesArePublishedOnceAMinute() {
        SourceCoverage soon = BEGUN.paged(after(Duration.ofSeconds(59)), Optional.of("answers 403"));
        SourceCoverage later = soon.paged(after(Duration.ofSeconds(60)), Optional.of("answers 404"));
        report.observe(BEGUN);
        report.observe(soon);
        report.observe(later);
        assertThat(published()).containsExactly(BEGUN, later);
    }

    @Test
    void aSourceWithoutNewsIsSeenToBeWatched() {
        SourceCoverage later = BEGUN.at(after(Duration.ofMinutes(15)));
        report.observe(BEGUN);
        report.observe(later);
        assertThat(published()).containsExactly(BEGUN, later);
    }

    @Test
    void aSourceThatIsForgottenIsTakenBack() {
        report.observe(BEGUN);
        report.forget("the-paper");
        ProducerRecord<String, SourceCoverage> last = producer.history().get(1);
        assertThat(last.key()).isEqualTo("the-paper");
        assertThat(last.value()).isNull();
    }

    @Test
    void aSourceThatIsForgottenHasNoState() {
        report.observe(BEGUN);
        report.forget("the-paper");
        assertThat(meters.get("stancewatch.ingest.source.state").gauges())
                .isNotEmpty()
                .allSatisfy(gauge -> assertThat(gauge.value()).isZero());
    }

    @Test
    void aFaultIsPublishedAgainOnceItIsToBeTold() {
        SourceCoverage failing = BEGUN.failed(after(Duration.ofSeconds(1)), "timeout");
        SourceCoverage still = failing.failed(after(Duration.ofSeconds(3_601)), "timeout");
        List.of(BEGUN, failing, still).forEach(report::observe);
        assertThat(published()).containsExactly(BEGUN, failing, still);
    }

    @Test
    void whatWasNotAcceptedIsMadeGoodByTheNext() {
        SourceCoverage next = BEGUN.looked(after(Duration.ofSeconds(1)));
        report.observe(BEGUN);
        producer.errorNext(new TimeoutException("nobody answers"));
        report.observe(next);
        assertThat(published()).containsExactly(BEGUN, next);
    }

    @Test
    void aClusterThatIsAwayStopsNobody() {
        producer.sendException = new TimeoutException("no metadata after 1000 ms");
        report.observe(BEGUN);
        producer.sendException = null;
        report.observe(BEGUN);
        assertThat(published()).containsExactly(BEGUN);
    }

    @Test
    void whatWasHeldBackIsPublishedInTheEnd() {
        SourceCoverage soon = brought(BEGUN, Duration.ofSeconds(1));
        report.observe(BEGUN);
        report.observe(soon);
        report.close();
        assertThat(published()).containsExactly(BEGUN, soon);
    }

    @Test
    void newArticlesAreCountedBySourceAndLanguage() {
        report.observe(BEGUN);
        report.observe(brought(brought(BEGUN, Duration.ofSeconds(1)), Duration.ofSeconds(2)));
        assertThat(meters.get("stancewatch.ingest.source.articles")
                        .tags("source", "the-paper", "language", "fr")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void theAgeOfTheLastArticleIsMeasured() {
        report.observe(brought(BEGUN, Duration.ofHours(23)));
        assertThat(meters.get("stancewatch.ingest.source.last.article.seconds")
                        .tag("source", "the-paper")
                        .gauge()
                        .value())
                .isEqualTo(3_600);
    }

    @Test
    void theStateIsOneAndAllOthersAreNot() {
        report.observe(BEGUN);
        report.observe(Papers.silent());
        assertThat(state("silent")).isEqualTo(1);
        assertThat(meters.get("stancewatch.ingest.source.state").gauges())
                .hasSize(CoverageState.values().length)
                .filteredOn(gauge -> gauge.value() != 0)
                .hasSize(1);
    }

    @Test
    void beyondAThousandSourcesTheRestHaveNoSeriesOfTheirOwn() {
        for (int nth = 0; nth <= 1_000; nth++) {
            report.observe(SourceCoverage.begun(Papers.paper("paper-" + nth), Papers.BEGIN));
        }
        assertThat(meters.get("stancewatch.ingest.source.last.article.seconds").gauges())
                .hasSize(1_000);
    }

    private double state(String state) {
        return meters.get("stancewatch.ingest.source.state")
                .tags("source", "the-paper", "state", state)
                .gauge()
                .value();
    }

    private List<SourceCoverage> published() {
        return producer.history().stream().map(ProducerRecord::value).toList();
    }

    private static SourceCoverage brought(SourceCoverage before, Duration after) {
        return before.brought(after(after), after(after));
    }

    private static Instant after(Duration time) {
        return Papers.BEGIN.plus(time);
    }
}
