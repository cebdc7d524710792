package org.stancewatch.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-02T10:00:00Z,      2024-03-02T10:00:00Z",
        "2024-03-02T10:00:00+02:00, 2024-03-02T08:00:00Z",
        "2024-03-02T10:00:00+0200,  2024-03-02T08:00:00Z",
        "2024-03-02T10:00:00.250Z,  2024-03-02T10:00:00.250Z",
        "2024-03-02T10:00:00,       2024-03-02T10:00:00Z",
        "2024-03-02,                2024-03-02T00:00:00Z"
    })
    void theFormsPublishersUseAreRead(String told, Instant time) {
        assertThat(ToldTime.of(told)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2024-02-30", "02/03/2024"})
    void whatIsNoTimeTellsNone(String told) {
        assertThat(ToldTime.of(told)).isEmpty();
    }
}
