package org.stancewatch.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which archive a file is, wherever it lies. A file that was replaced, cut or completed is another one and is read anew: that
 * costs time and loses nothing, since an article sent again is absorbed; to go on in the wrong file would lose news. The first
 * record of an archive tells who wrote it when, under an id of its own, so that the first bytes tell two archives apart.
 *
 * @param name of the file, without its folder
 * @param size in bytes
 * @param beginning SHA-256 of the first 64 KiB, in hexadecimal digits
 */
public record ArchiveIdentity(String name, long size, String beginning) {

    private static final int BEGINNING = 64 << 10;

    /** Which archive {@code file} is now. */
    public static ArchiveIdentity of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new ArchiveIdentity(
                    String.valueOf(file.getFileName()), Files.size(file), sha256(bytes.readNBytes(BEGINNING)));
        }
    }

    /** All of it in one line, for stores that keep a text. */
    public String key() {
        return beginning + " " + size + " " + name;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
