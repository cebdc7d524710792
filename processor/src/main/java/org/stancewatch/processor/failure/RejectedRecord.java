package org.stancewatch.processor.failure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stancewatch.schemas.rejected.RejectionKind;

/**
 * A record that cannot be used, found out before anything was written for it: the only failure of a step that may be
 * dead-lettered. Whatever fails later fails the task, whose transaction takes its writes back.
 */
public final class RejectedRecord extends RuntimeException {

    private final RejectionKind kind;

    public RejectedRecord(RejectionKind kind, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    public RejectionKind kind() {
        return kind;
    }

    /**
     * What {@code computation} gives; its failure rejects the record. It must neither read nor write a store: what fails
     * there is no fault of the record.
     */
    public static <T> T ifFails(String what, Supplier<T> computation) {
        try {
            return computation.get();
        } catch (RejectedRecord rejected) {
            throw rejected;
        } catch (RuntimeException | StackOverflowError bug) {
            throw new RejectedRecord(RejectionKind.BUG, what + ": " + bug, bug);
        }
    }

    /** {@code value}; a record without one is rejected, {@code instead} saying what its sender should have sent. */
    public static <T> T ifNull(@Nullable T value, String instead) {
        if (value == null) {
            throw new RejectedRecord(RejectionKind.UNUSABLE, "value: is null; " + instead, null);
        }
        return value;
    }
}
