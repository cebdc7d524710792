package org.stancewatch.schemas.rejected;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/**
 * By which bytes are known again.
 *
 * @param length in bytes
 * @param sha256 in hexadecimal
 */
public record Fingerprint(long length, String sha256) {

    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(bytes.length, HexFormat.of().formatHex(digest().digest(bytes)));
    }

    /** Empty where the record had no value. */
    static Optional<Fingerprint> in(Headers headers) {
        return RejectedHeaders.text(headers, RejectedHeaders.SHA256)
                .map(hash -> new Fingerprint(RejectedHeaders.number(headers, RejectedHeaders.LENGTH), hash));
    }

    void addTo(Headers headers) {
        RejectedHeaders.add(headers, RejectedHeaders.LENGTH, Long.toString(length));
        RejectedHeaders.add(headers, RejectedHeaders.SHA256, sha256);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
