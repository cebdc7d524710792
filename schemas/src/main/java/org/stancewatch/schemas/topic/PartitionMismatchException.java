package org.stancewatch.schemas.topic;

/** Topics of ours have another number of partitions than the configuration says, or than each other. */
public final class PartitionMismatchException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** {@code message}: topic, what it has, what it should have, what to do, in one line. */
    public PartitionMismatchException(String message) {
        super(message);
    }
}
