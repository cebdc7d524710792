package org.stancewatch.ingest.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether something is what it was. */
public final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    /** The first 128 bits of the SHA-256 of {@code parts}, in hexadecimal. */
    public static String of(String... parts) {
        return of(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Likewise, of bytes. */
    public static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
