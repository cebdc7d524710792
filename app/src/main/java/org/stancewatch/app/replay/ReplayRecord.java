package org.stancewatch.app.replay;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.processor.replay.ReplayPlan;

/**
 * All that is known of a replay.
 *
 * @param request what was asked for
 * @param plan what that came to when it began
 * @param begun when
 * @param result how it ended; empty: it runs, or was broken off
 */
public record ReplayRecord(ReplayRequest request, ReplayPlan plan, Instant begun, Optional<ReplayResult> result) {

    public ReplayRecord {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(result, "result");
    }

    /** The same, ended. */
    ReplayRecord ended(ReplayResult how) {
        return new ReplayRecord(request, plan, begun, Optional.of(how));
    }
}
