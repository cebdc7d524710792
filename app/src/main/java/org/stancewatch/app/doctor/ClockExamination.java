package org.stancewatch.app.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.QuorumInfo;

/**
 * Our clock against that of the active controller. Kafka tells its time nowhere but here: of the leader of the metadata
 * quorum, the last time it was up to date is the time it answers.
 */
final class ClockExamination implements Examination {

    private static final Duration SKEW_TO_SEE = Duration.ofSeconds(5);
    /** Terms lapse by the day, and topics refuse what lies more than a day ahead. */
    private static final Duration SKEW_TO_MEND = Duration.ofMinutes(10);

    private final Admin admin;

    ClockExamination(Admin admin) {
        this.admin = admin;
    }

    @Override
    public String subject() {
        return "clock";
    }

    @Override
    public List<Finding> look() throws ExecutionException, InterruptedException {
        QuorumInfo quorum = admin.describeMetadataQuorum().quorumInfo().get();
        OptionalLong there = quorum.voters().stream()
                .filter(voter -> voter.replicaId() == quorum.leaderId())
                .map(QuorumInfo.ReplicaState::lastCaughtUpTimestamp)
                .findFirst()
                .orElse(OptionalLong.empty());
        return there.isPresent()
                ? List.of(skew(Duration.between(Instant.ofEpochMilli(there.getAsLong()), Instant.now())))
                : List.of(
                        Finding.warn(subject(), "the controller tells no time", "see that NTP runs on every machine"));
    }

    /** @param ahead how far our clock is before the controller's */
    static Finding skew(Duration ahead) {
        Duration skew = ahead.abs();
        if (skew.compareTo(SKEW_TO_SEE) <= 0) {
            return Finding.ok("clock", "agrees with the controller's");
        }
        String finding =
                "is " + skew.toSeconds() + " s " + (ahead.isNegative() ? "behind" : "ahead of") + " the controller's";
        String remedy = "set both by NTP";
        return skew.compareTo(SKEW_TO_MEND) > 0
                ? Finding.fail("clock", finding, remedy)
                : Finding.warn("clock", finding, remedy);
    }
}
