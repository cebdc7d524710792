package org.stancewatch.systemtests.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;

/**
 * A file system of few megabytes that can be filled: tmpfs in a mount namespace of its own, which lives as long as the
 * process that holds it and is reached through it. Needs no root, but a Linux that lets users have namespaces.
 */
public final class SmallDisk implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String MOUNT = "mount -t tmpfs -o size=%dm tmpfs %2$s && touch %2$s/mounted && exec cat";

    private final Process holder;
    private final Path path;

    private SmallDisk(Process holder, Path mountPoint) {
        this.holder = holder;
        this.path = Path.of("/proc/" + holder.pid() + "/root" + mountPoint.toAbsolutePath());
    }

    /** Mounts one at {@code mountPoint}, an empty directory; skips the test, aloud, where that is not possible. */
    public static SmallDisk mount(Path mountPoint, int mebibytes) {
        try {
            Process holder = new ProcessBuilder(
                            "unshare", "--map-root-user", "--mount", "sh", "-c", MOUNT.formatted(mebibytes, mountPoint))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            SmallDisk disk = new SmallDisk(holder, mountPoint);
            await("the mount").atMost(LIMIT).until(() -> disk.isMounted() || !holder.isAlive());
            skipUnless(disk.isMounted(), "no user may mount a file system here");
            return disk;
        } catch (IOException none) {
            skipUnless(false, none.getMessage());
            throw new UncheckedIOException(none);
        }
    }

    /** Where it is, from outside of the namespace. */
    public Path path() {
        return path;
    }

    /** Leaves no byte free. */
    public void fill() {
        byte[] block = new byte[4096];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(block);
            }
        } catch (IOException full) {
            // No space left on device, which is what was wanted.
        }
    }

    /** Frees what {@link #fill} took. */
    public void free() {
        try {
            Files.delete(ballast());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        holder.destroyForcibly();
    }

    private boolean isMounted() {
        return Files.exists(path.resolve("mounted"));
    }

    private Path ballast() {
        return path.resolve("ballast");
    }

    private static void skipUnless(boolean holds, String reason) {
        if (!holds) {
            System.err.println("SKIPPED, full disks are not tested: " + reason);
        }
        Assumptions.assumeTrue(holds, reason);
    }
}
