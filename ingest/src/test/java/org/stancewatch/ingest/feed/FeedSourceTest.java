package org.stancewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"ftp://the-paper.example/feed", "file:///etc/passwd", "the-paper.example/feed", "a feed"})
    void onlyWebAddressesAreSources(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedSource.of(address))
                .withMessage("source: '" + address + "' is no http or https address");
    }

    @Test
    void loopbackIsASource() {
        assertThat(FeedSource.of("http://127.0.0.1:8080/feed.xml").address()).hasPort(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://me:hush@the-paper.example/feed", "https://me:hush@the paper.example/feed?hush"})
    void norDoesAFaultOfTheAddress(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedSource.of(address))
                .withMessageContaining("paper.example/feed")
                .withMessageNotContaining("hush");
    }

    @Test
    void aLogShowsNoSecretOfTheAddress() {
        assertThat(FeedSource.of("https://me:hush@the-paper.example:8443/feed?token=hush"))
                .hasToString("https://the-paper.example:8443/feed");
    }
}
