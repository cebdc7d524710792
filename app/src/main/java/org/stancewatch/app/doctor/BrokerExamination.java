package org.stancewatch.app.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.access.AccessFault;

/** Whether brokers answer, how many, and of which features. */
final class BrokerExamination implements Examination {

    private static final String TRANSACTIONS = "transaction.version";
    private static final short FENCES_EVERY_TRANSACTION = 2;
    private static final int ENOUGH_FOR_A_MAJORITY = 3;

    private final Admin admin;
    private final Cluster cluster;

    BrokerExamination(Admin admin, Cluster cluster) {
        this.admin = admin;
        this.cluster = cluster;
    }

    @Override
    public String subject() {
        return "broker " + cluster.bootstrap();
    }

    @Override
    public List<Finding> look() throws InterruptedException {
        try {
            int brokers = admin.describeCluster().nodes().get().size();
            Map<String, FinalizedVersionRange> features =
                    admin.describeFeatures().featureMetadata().get().finalizedFeatures();
            return List.of(
                    brokers(brokers, level(features, "metadata.version")), transactions(level(features, TRANSACTIONS)));
        } catch (ExecutionException failure) {
            String reason = AccessFault.in(failure, cluster.kafka())
                    .map(AccessFault::line)
                    .orElse("no broker answers");
            return List.of(
                    Finding.fail(subject(), reason, "start it, or correct --bootstrap; with TLS or SASL see --kafka"));
        }
    }

    private Finding brokers(int count, int metadata) {
        String finding = count + (count == 1 ? " broker" : " brokers") + ", metadata.version " + metadata;
        return count == 1 || count >= ENOUGH_FOR_A_MAJORITY
                ? Finding.ok(subject(), finding)
                : Finding.warn(subject(), finding, "two brokers outlive no loss: have one, or three and more");
    }

    /** Under an older version a late write of a dead producer may slip into the next transaction. */
    private static Finding transactions(int level) {
        return level >= FENCES_EVERY_TRANSACTION
                ? Finding.ok(TRANSACTIONS, "is " + level)
                : Finding.fail(
                        TRANSACTIONS,
                        "is " + level + ", must be " + FENCES_EVERY_TRANSACTION,
                        "upgrade it with: kafka-features.sh upgrade --feature " + TRANSACTIONS + "="
                                + FENCES_EVERY_TRANSACTION);
    }

    private static int level(Map<String, FinalizedVersionRange> features, String name) {
        return Optional.ofNullable(features.get(name))
                .map(range -> (int) range.maxVersionLevel())
                .orElse(0);
    }
}
