package org.stancewatch.app.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServiceLifeTest {

    @Test
    void aServiceThatHasGivenUpIsAFaultInOneLine() {
        CompletableFuture<Void> ended = CompletableFuture.failedFuture(new IllegalStateException("topic: is gone"));

        assertThatThrownBy(() -> ServiceLife.untilEnded(() -> {}, "processor", ended))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("processor: has given up: topic: is gone");
    }
}
