package org.stancewatch.processor.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.streams.errors.ProcessingExceptionHandler.Result;
import org.junit.jupiter.api.Test;

class RejectedRecordTest {

    @Test
    void aComputationThatFailsNamesWhatFailedAndWhy() {
        assertThatThrownBy(() -> RejectedRecord.ifFails("ledger", () -> {
                    throw new IllegalStateException("no such day");
                }))
                .isInstanceOf(RejectedRecord.class)
                .hasMessageContaining("ledger")
                .hasMessageContaining("no such day");
    }

    @Test
    void aRejectionWithinAComputationKeepsItsOwnReason() {
        assertThatThrownBy(() -> RejectedRecord.ifFails("ledger", () -> RejectedRecord.ifNull(null)))
                .hasMessage("value: is null");
    }

    @Test
    void aFailureThatIsNoRejectionFailsTheTask() {
        assertThat(new RejectUnusable()
                        .handleError(null, null, new IllegalStateException("after a write"))
                        .result())
                .isEqualTo(Result.FAIL);
    }
}
