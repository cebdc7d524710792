package org.stancewatch.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of local state, before Kafka Streams works on it. */
final class StateDisk {

    /** A store takes a few megabytes to open. */
    private static final long ENOUGH = 16L << 20;

    private StateDisk() {}

    /** Makes the directory where it is absent: of two applications that do so at once, Kafka Streams fails one. */
    static void make(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException fault) {
            throw new UncheckedIOException("state directory: '" + directory + "' cannot be used: " + fault, fault);
        }
    }

    /** Fails, as a full disk would, where so little space is left that stores cannot be opened. */
    static void requireSpace(Path directory) {
        if (directory.toFile().getUsableSpace() < ENOUGH) {
            throw new UncheckedIOException(new IOException(ClientFailure.NO_SPACE));
        }
    }
}
