package org.stancewatch.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationTest {

    private static final Generation REPLAY = Generation.replay("ten-years");

    @Test
    void aReplayWritesAlertsOfItsOwn() {
        assertThat(REPLAY.of(Topics.ALERT).name()).isEqualTo("stance.alert.v1.replay.ten-years");
    }

    @Test
    void aReplayReadsTheArticlesThatLiveReads() {
        assertThat(REPLAY.of(Topics.ARTICLE).name()).isEqualTo(Topics.ARTICLE.name());
    }

    @Test
    void aReplayHasNoTopicOfItsOwnThatLiveHas() {
        assertThat(REPLAY.own())
                .extracting(TopicSpec::name)
                .doesNotContainAnyElementsOf(
                        Generation.LIVE.own().stream().map(TopicSpec::name).toList());
    }

    @Test
    void whatSourcesBringIsSharedByAll() {
        assertThat(REPLAY.of(Topics.SOURCE).name()).isEqualTo(Topics.SOURCE.name());
    }

    @Test
    void applicationsReadAndWriteAllButWhatSourcesBring() {
        assertThat(Generation.LIVE.processed()).hasSize(Topics.all().size() - 1).doesNotContain(Topics.SOURCE.spec());
    }

    @Test
    void deadLettersOfAReplayAreItsOwn() {
        assertThat(REPLAY.own()).extracting(TopicSpec::name).contains("stance.rejected.v1.replay.ten-years");
    }

    @Test
    void liveHasTheTopicsOfTheCatalogue() {
        assertThat(Generation.LIVE.all()).isEqualTo(Topics.all());
    }

    @Test
    void noApplicationIdWithAHyphenBehindItBeginsAnother() {
        String one = Generation.replay("ten").applicationId("stance-extractor") + "-";

        assertThat(REPLAY.applicationId("stance-extractor") + "-").doesNotStartWith(one);
    }

    @Test
    void theReplaysOfAClusterAreThoseThatHaveAlerts() {
        assertThat(Generation.replaysAmong(
                        Set.of("stance.alert.v1", "stance.alert.v1.replay.two", "stance.alert.v1.replay.one")))
                .extracting(Generation::name)
                .containsExactly("one", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "live", "a b", "-a", "a.b", "é", "a/b"})
    void whatCannotBeANameIsRefused(String name) {
        assertThatThrownBy(() -> Generation.replay(name)).hasMessageStartingWith("name: '" + name + "' is no name");
    }
}
