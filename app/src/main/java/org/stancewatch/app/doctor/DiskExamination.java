package org.stancewatch.app.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The space left where data or state lies. */
final class DiskExamination implements Examination {

    private static final long MEBIBYTE = 1024 * 1024;
    /** A few segments of a topic: less, and a broker halts within hours. */
    private static final long TOO_LITTLE_MIB = 512;

    private static final long LITTLE_MIB = 4096;

    private final Path directory;

    DiskExamination(Path directory) {
        this.directory = directory;
    }

    @Override
    public String subject() {
        return "disk of " + directory;
    }

    @Override
    public List<Finding> look() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        FileStore store = Files.getFileStore(directory);
        if (!Files.isWritable(directory)) {
            return List.of(Finding.fail(subject(), "cannot be written by this user", "chown it, or choose another"));
        }
        return List.of(space(store.getUsableSpace() / MEBIBYTE));
    }

    private Finding space(long free) {
        String finding = free + " MiB free";
        if (free < TOO_LITTLE_MIB) {
            return Finding.fail(subject(), finding, "free at least " + TOO_LITTLE_MIB + " MiB");
        }
        return free < LITTLE_MIB
                ? Finding.warn(
                        subject(), finding, "free at least " + LITTLE_MIB + " MiB: topics keep their records for ever")
                : Finding.ok(subject(), finding);
    }
}
