package org.stancewatch.app.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HexDumpTest {

    @Test
    void aLineHoldsOffsetHexadecimalAndText() {
        assertThat(HexDump.of("no record\n".getBytes(StandardCharsets.UTF_8), 100))
                .containsExactly("00000000  6e 6f 20 72 65 63 6f 72 64 0a                    no record.");
    }

    @Test
    void noMoreThanTheLimitIsShown() {
        assertThat(HexDump.of(new byte[100], 32)).hasSize(2);
    }
}
