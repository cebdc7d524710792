package org.stancewatch.schemas.topic;

import java.util.Optional;
import org.apache.kafka.clients.admin.FeatureMetadata;

/**
 * The version of transactions a cluster speaks. Under one older than {@link #REQUIRED} a late write of a dead producer may
 * slip into the next transaction.
 *
 * @param level 0 where the cluster tells none
 */
public record TransactionVersion(int level) {

    /** The name of the feature. */
    public static final String FEATURE = "transaction.version";

    /** The first that fences every transaction. */
    public static final int REQUIRED = 2;

    /** That of the cluster whose features are {@code features}. */
    public static TransactionVersion of(FeatureMetadata features) {
        return new TransactionVersion(
                Optional.ofNullable(features.finalizedFeatures().get(FEATURE))
                        .map(range -> (int) range.maxVersionLevel())
                        .orElse(0));
    }

    public boolean isEnough() {
        return level >= REQUIRED;
    }
}
