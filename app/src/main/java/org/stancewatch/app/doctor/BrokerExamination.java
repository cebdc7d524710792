package org.stancewatch.app.doctor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FeatureMetadata;
import org.stancewatch.app.Cluster;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.topic.TransactionVersion;

/** Whether brokers answer, how many, and of which features. */
final class BrokerExamination implements Examination {

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
            FeatureMetadata features =
                    admin.describeFeatures().featureMetadata().get();
            return List.of(brokers(brokers, metadata(features)), transactions(TransactionVersion.of(features)));
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

    private static Finding transactions(TransactionVersion version) {
        String name = TransactionVersion.FEATURE;
        return version.isEnough()
                ? Finding.ok(name, "is " + version.level())
                : Finding.fail(
                        name,
                        "is " + version.level() + ", must be " + TransactionVersion.REQUIRED,
                        "upgrade it with: kafka-features.sh upgrade --feature " + name + "="
                                + TransactionVersion.REQUIRED);
    }

    private static int metadata(FeatureMetadata features) {
        return Optional.ofNullable(features.finalizedFeatures().get("metadata.version"))
                .map(range -> (int) range.maxVersionLevel())
                .orElse(0);
    }
}
