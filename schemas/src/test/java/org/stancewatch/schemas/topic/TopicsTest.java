package org.stancewatch.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.GeneratedDocument;

class TopicsTest {

    private static final GeneratedDocument DOCUMENT = GeneratedDocument.of("docs/topics.md");
    private static final String FOR_EVER = "-1";

    static List<TopicSpec> topics() {
        return Topics.all();
    }

    static Stream<TopicSpec> topicsInRecordTime() {
        return Topics.valued().stream().map(Topic::spec);
    }

    @Test
    void no_two_topics_share_a_name() {
        assertThat(Topics.all()).extracting(TopicSpec::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("topics")
    void a_topic_leaves_nothing_that_deletes_or_rejects_records_to_the_broker(TopicSpec topic) {
        assertThat(topic.config())
                .containsKeys(
                        "cleanup.policy",
                        "retention.ms",
                        "retention.bytes",
                        "segment.bytes",
                        "segment.ms",
                        "max.message.bytes",
                        "message.timestamp.type",
                        "message.timestamp.before.max.ms",
                        "message.timestamp.after.max.ms");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("topics")
    void every_setting_has_its_reason(TopicSpec topic) {
        assertThat(topic.settings().values())
                .allSatisfy(setting -> assertThat(setting.reason()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("topicsInRecordTime")
    void news_of_any_age_is_kept_for_ever(TopicSpec topic) {
        assertThat(topic.config())
                .containsEntry("retention.ms", FOR_EVER)
                .containsEntry("message.timestamp.before.max.ms", Long.toString(Long.MAX_VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("topicsInRecordTime")
    void no_gap_between_record_times_rolls_a_segment(TopicSpec topic) {
        assertThat(topic.config()).containsEntry("segment.ms", Long.toString(Long.MAX_VALUE));
    }

    @Test
    @Tag(GeneratedDocument.TAG)
    void the_document_of_topics_tells_what_the_catalogue_says() {
        DOCUMENT.requirePart("topics", TopicTables.topics());
    }

    @Test
    @Tag(GeneratedDocument.TAG)
    void the_document_of_topics_tells_every_setting_and_why() {
        DOCUMENT.requirePart("settings", TopicTables.settings());
    }
}
