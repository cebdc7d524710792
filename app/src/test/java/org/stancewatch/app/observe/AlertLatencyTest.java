package org.stancewatch.app.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stancewatch.schemas.topic.Topics;

class AlertLatencyTest {

    private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
    private static final TopicPartition PARTITION = new TopicPartition(Topics.ALERT.name(), 0);
    private static final long END = 7;

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("none");
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final AlertLatency latency = new AlertLatency(consumer, Clock.fixed(NOW, ZoneOffset.UTC), meters);
    private long offset = END;

    @BeforeEach
    void stand() {
        consumer.updatePartitions(
                PARTITION.topic(),
                List.of(new PartitionInfo(PARTITION.topic(), 0, Node.noNode(), new Node[0], new Node[0])));
        consumer.updateEndOffsets(Map.of(PARTITION, END));
        latency.look();
    }

    @Test
    void anAlertTakesFromItsArticlesRecordingUntilItIsSeen() {
        see("amazon|facial-recognition#1", Optional.of("2026-06-10T11:59:58.500Z"));

        assertThat(meters.get(AlertLatency.NAME).tag("of", "pair").timer().totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(1_500);
    }

    @Test
    void aWaveIsMeasuredApart() {
        see("wave|facial-recognition#1", Optional.of("2026-06-10T11:59:58Z"));

        assertThat(meters.get(AlertLatency.NAME).tag("of", "wave").timer().count())
                .isEqualTo(1);
        assertThat(meters.get(AlertLatency.NAME).tag("of", "pair").timer().count())
                .isZero();
    }

    @Test
    void anAlertThatNoArticleRaisedIsNotMeasured() {
        see("amazon|facial-recognition#1", Optional.empty());

        assertThat(meters.get(AlertLatency.NAME).timers())
                .allSatisfy(timer -> assertThat(timer.count()).isZero());
    }

    @Test
    void aHeaderThatIsNoTimeHoldsUpNothing() {
        see("amazon|facial-recognition#1", Optional.of("yesterday"));
        see("amazon|facial-recognition#2", Optional.of("2026-06-10T11:59:59Z"));

        assertThat(meters.get(AlertLatency.NAME).tag("of", "pair").timer().count())
                .isEqualTo(1);
    }

    private void see(String key, Optional<String> recordedAt) {
        RecordHeaders headers = new RecordHeaders();
        recordedAt.ifPresent(time -> headers.add(Topics.RECORDED_AT_HEADER, time.getBytes(StandardCharsets.US_ASCII)));
        consumer.addRecord(new ConsumerRecord<>(
                PARTITION.topic(),
                0,
                offset++,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                new byte[0],
                headers,
                Optional.empty()));
        latency.look();
    }
}
