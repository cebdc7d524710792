package org.stancewatch.app.rejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.app.rejected.DeadLetters.NOON;
import static org.stancewatch.app.rejected.DeadLetters.retry;
import static org.stancewatch.app.rejected.DeadLetters.undecodable;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void theNewestIsLast() {
        Letters letters = Letters.of(List.of(undecodable(0, NOON), undecodable(1, NOON.minusSeconds(1))));

        assertThat(letters.all()).extracting(Letter::id).containsExactly("2-1", "2-0");
    }

    @Test
    void aLetterThatWasDrivenAgainWaitsNoMore() {
        Letters letters = Letters.of(List.of(undecodable(0, NOON), undecodable(1, NOON), retry(2, "2-0")));

        assertThat(letters.pending()).extracting(Letter::id).containsExactly("2-1");
    }

    @Test
    void aLetterThatWasDrivenAgainTellsByWhom() {
        Letters letters = Letters.of(List.of(undecodable(0, NOON), retry(2, "2-0")));

        assertThat(letters.find("2-0").orElseThrow().retry().orElseThrow().by()).isEqualTo("ana");
    }

    @Test
    void whatOthersWroteThereIsPassedOver() {
        ConsumerRecord<byte[], byte[]> foreign =
                new ConsumerRecord<>("stance.rejected.v1", 2, 5, new byte[1], new byte[1]);

        assertThat(Letters.of(List.of(foreign, undecodable(6, NOON))).all())
                .extracting(Letter::id)
                .containsExactly("2-6");
    }

    @Test
    void anIdThatIsNoneFindsNothing() {
        assertThat(Letters.of(List.of()).find("2-0")).isEqualTo(Optional.empty());
    }
}
