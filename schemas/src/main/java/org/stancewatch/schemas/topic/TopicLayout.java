package org.stancewatch.schemas.topic;

import java.util.OptionalInt;

/**
 * How topics are laid out on a cluster.
 *
 * @param partitions of each topic; empty: as many as those that are there have, {@link #DEFAULT_PARTITIONS} on a first start
 * @param replicationFactor of each topic; empty: three, or one for each broker where there are fewer
 */
public record TopicLayout(OptionalInt partitions, OptionalInt replicationFactor) {

    /** Of each topic on a first start. */
    public static final int DEFAULT_PARTITIONS = 4;

    private static final int ENOUGH_REPLICAS = 3;

    public TopicLayout {
        partitions.ifPresent(count -> requirePositive("partitions", count));
        replicationFactor.ifPresent(count -> requirePositive("replicationFactor", count));
    }

    /** Whatever fits the cluster and what is there. */
    public static TopicLayout fitting() {
        return new TopicLayout(OptionalInt.empty(), OptionalInt.empty());
    }

    /** Replicas of each topic on a cluster of {@code brokers}. */
    short replicas(int brokers) {
        return (short) replicationFactor.orElse(Math.min(brokers, ENOUGH_REPLICAS));
    }

    /** How many of {@code replicas} must have a record before it counts: with three, one may be away. */
    public static int minInsyncReplicas(int replicas) {
        return replicas >= ENOUGH_REPLICAS ? 2 : 1;
    }

    private static void requirePositive(String field, int count) {
        if (count < 1) {
            throw new IllegalArgumentException(field + ": is " + count + ", must be at least 1");
        }
    }
}
