package org.stancewatch.app.coverage;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.errors.InterruptException;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.ingest.KnownCluster;

/** A cluster that is asked anew each time. */
public record AskedCluster(Cluster cluster) implements KnownCluster {

    private static final int LIMIT_MILLIS = 10_000;

    @Override
    public String id() {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            return admin.describeCluster(new DescribeClusterOptions().timeoutMs(LIMIT_MILLIS))
                    .clusterId()
                    .get();
        } catch (ExecutionException fault) {
            throw cluster.explained(Objects.requireNonNullElse(fault.getCause(), fault));
        } catch (InterruptedException stop) {
            throw new InterruptException(stop);
        }
    }

    @Override
    public Map<String, SourceCoverage> sources() {
        return CoverageReader.read(cluster);
    }
}
