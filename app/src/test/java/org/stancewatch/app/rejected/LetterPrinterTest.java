package org.stancewatch.app.rejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stancewatch.app.rejected.DeadLetters.NOON;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.rejected.Origin;
import org.stancewatch.schemas.rejected.RejectionKind;

class LetterPrinterTest {

    private static final byte[] BYTES = "no record".getBytes(StandardCharsets.UTF_8);

    private final LetterPrinter printer =
            new LetterPrinter(new Values(new Cluster("nowhere:1", URI.create("http://127.0.0.1:1"), Map.of())));

    @Test
    void aLetterIsToldInTwoLines() {
        assertThat(printer.brief(letter(DeadLetters.undecodable(17, NOON))))
                .containsExactly(
                        "2-17     2026-03-01T12:00:00Z  undecodable  news.article.v1-3@42", "         no magic byte");
    }

    @Test
    void bytesThatDoNotDecodeAreDumped() {
        assertThat(printer.full(letter(DeadLetters.undecodable(17, NOON)), BYTES))
                .anyMatch(line -> line.startsWith("00000000  6e 6f 20 72"));
    }

    @Test
    void aLetterThatMayBeDrivenAgainNamesTheCommand() {
        assertThat(printer.full(letter(DeadLetters.undecodable(17, NOON)), BYTES))
                .last()
                .asString()
                .endsWith("stancewatch rejected retry 2-17");
    }

    @Test
    void anArticleThatWasNeverOnTheTopicIsToBeMendedWhereItCameFrom() {
        ConsumerRecord<byte[], byte[]> tooLarge =
                DeadLetters.letter(17, NOON, RejectionKind.TOO_LARGE, Origin.before("news.article.v1", "big.jsonl:3"));

        assertThat(printer.full(letter(tooLarge), BYTES))
                .last()
                .asString()
                .contains("big.jsonl:3", "stancewatch publish");
    }

    private static Letter letter(ConsumerRecord<byte[], byte[]> record) {
        return Letters.of(List.of(record)).all().get(0);
    }
}
