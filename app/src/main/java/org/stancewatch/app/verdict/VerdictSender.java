package org.stancewatch.app.verdict;

import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.stancewatch.app.Cluster;
import org.stancewatch.dashboard.reading.VerdictWriter;
import org.stancewatch.domain.claim.Verdict;

/** Puts a verdict onto its topic. */
public final class VerdictSender {

    private VerdictSender() {}

    /**
     * Sends {@code verdict} and waits until the cluster has it.
     *
     * @throws IllegalStateException where it does not take it
     */
    public static void send(Verdict verdict, Cluster cluster) {
        try (VerdictWriter writer = new VerdictWriter(cluster.connection(), cluster.serde())) {
            writer.write(List.of(verdict));
        } catch (KafkaException refused) {
            throw cluster.explained(refused);
        }
    }
}
