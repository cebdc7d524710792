package org.stancewatch.schemas.topic;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.config.TopicConfig;

/** The three kinds of topic settings, each setting with its reason. */
final class TopicSettings {

    /** The largest record, in bytes: an article of a million characters, a timeline of many events. */
    static final int MAX_MESSAGE_BYTES = 4 * 1024 * 1024;

    private static final int MEBIBYTE = 1024 * 1024;
    private static final Setting SIZE_ROLLS_SEGMENTS = Setting.of(
            Long.MAX_VALUE,
            "record times span years and come in any order: a roll by time would make a segment of every other record");

    private TopicSettings() {}

    /** A log that is never cut. */
    static SortedMap<String, Setting> log() {
        SortedMap<String, Setting> settings = common();
        settings.put(
                TopicConfig.RETENTION_MS_CONFIG,
                Setting.of(-1, "a default retention would delete old news, by its record time, at once"));
        settings.put(TopicConfig.SEGMENT_BYTES_CONFIG, Setting.of(512 * MEBIBYTE, "few files for an infinite log"));
        settings.put(TopicConfig.SEGMENT_MS_CONFIG, SIZE_ROLLS_SEGMENTS);
        return settings;
    }

    /** The latest record of each key. */
    static SortedMap<String, Setting> latest() {
        SortedMap<String, Setting> settings = common();
        settings.put(
                TopicConfig.RETENTION_MS_CONFIG,
                Setting.of(-1, "compaction alone removes, should delete ever be added"));
        settings.put(
                TopicConfig.SEGMENT_BYTES_CONFIG,
                Setting.of(64 * MEBIBYTE, "the open segment is never compacted: small ones keep the topic small"));
        settings.put(TopicConfig.SEGMENT_MS_CONFIG, SIZE_ROLLS_SEGMENTS);
        return settings;
    }

    /** Rejected records, for as long as someone may look at them. */
    static SortedMap<String, Setting> rejected() {
        SortedMap<String, Setting> settings = common();
        settings.put(
                TopicConfig.RETENTION_MS_CONFIG,
                Setting.of(Duration.ofDays(90).toMillis(), "a quarter to look at them and drive them again"));
        settings.put(TopicConfig.SEGMENT_BYTES_CONFIG, Setting.of(64 * MEBIBYTE, "a burst is deleted in portions"));
        settings.put(
                TopicConfig.SEGMENT_MS_CONFIG,
                Setting.of(
                        Duration.ofDays(7).toMillis(),
                        "stamped at rejection, so time may roll: only closed segments expire"));
        return settings;
    }

    private static SortedMap<String, Setting> common() {
        SortedMap<String, Setting> settings = new TreeMap<>();
        settings.put(TopicConfig.RETENTION_BYTES_CONFIG, Setting.of(-1, "no broker default may cut a log by its size"));
        settings.put(
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Setting.of(MAX_MESSAGE_BYTES, "a long article passes the default of 1 MiB"));
        settings.put(
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                new Setting("CreateTime", "record time is publication time, not arrival"));
        settings.put(
                TopicConfig.MESSAGE_TIMESTAMP_BEFORE_MAX_MS_CONFIG,
                Setting.of(Long.MAX_VALUE, "news may be of any age"));
        settings.put(
                TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG,
                Setting.of(
                        Duration.ofDays(1).toMillis(), "ingest caps a future time at now; clocks may differ by a day"));
        return settings;
    }
}
