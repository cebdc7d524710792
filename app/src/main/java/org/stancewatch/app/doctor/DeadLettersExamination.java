package org.stancewatch.app.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.rejected.Letter;
import org.stancewatch.app.rejected.Letterbox;

/** Records that were set aside and not driven again. */
final class DeadLettersExamination implements Examination {

    private final Cluster cluster;

    DeadLettersExamination(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public String subject() {
        return "rejected records";
    }

    @Override
    public List<Finding> look() {
        try (Letterbox box = Letterbox.open(cluster)) {
            List<Letter> pending = box.letters().pending().toList();
            return List.of(
                    pending.isEmpty()
                            ? Finding.ok(subject(), "none waits")
                            : Finding.warn(
                                    subject(), finding(pending), "look at them with: stancewatch rejected list"));
        }
    }

    /** They come the newest last, and expire in the end. */
    private static String finding(List<Letter> pending) {
        Duration age = Duration.between(pending.get(0).content().rejectedAt(), Instant.now());
        return pending.size() + (pending.size() == 1 ? " waits, since " : " wait, the oldest since ") + age.toDays()
                + " days";
    }
}
