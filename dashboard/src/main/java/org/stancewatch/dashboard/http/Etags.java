package org.stancewatch.dashboard.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Names what was answered by its content, so that who has it already is not sent it again. Javalin's own tags are a checksum of 32
 * bits without the quotes that HTTP asks for, and HEAD has none. Weak, since the same content goes out compressed or not.
 */
final class Etags {

    private static final int DIGITS = 32;

    private Etags() {}

    static void add(Context at) {
        boolean isRead = Routes.READING.contains(at.method());
        if (isRead && at.status() == HttpStatus.OK && at.resultInputStream() instanceof ByteArrayInputStream body) {
            byte[] bytes = body.readAllBytes();
            String tag = "W/\"" + hash(bytes) + "\"";
            at.result(bytes).header("ETag", tag);
            if (names(at.header("If-None-Match"), tag)) {
                at.status(HttpStatus.NOT_MODIFIED).result(new byte[0]);
            }
        }
    }

    private static boolean names(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
