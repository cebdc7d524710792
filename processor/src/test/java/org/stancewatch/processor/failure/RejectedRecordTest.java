package org.stancewatch.processor.failure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThatThrownBy(
                        () -> RejectedRecord.ifFails("ledger", () -> RejectedRecord.ifNull(null, "send an empty list")))
                .hasMessage("value: is null; send an empty list");
    }
}
