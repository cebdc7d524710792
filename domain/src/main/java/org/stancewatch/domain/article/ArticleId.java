package org.stancewatch.domain.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Names one article for ever: the first 128 bits of the SHA-256 of its canonical URL, or of its content where it has
 * none, as 32 hexadecimal digits.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    private static final int DIGITS = 32;

    public ArticleId {
        Objects.requireNonNull(value, "article id");
        if (value.isBlank()) {
            throw new IllegalArgumentException("article id: is blank");
        }
    }

    /** The id of what lies under {@code identity}: a canonical URL, or a content where there is none. */
    public static ArticleId hashOf(String identity) {
        return new ArticleId(sha256(identity).substring(0, DIGITS));
    }

    /** SHA-256 of the UTF-8 bytes of {@code text}, 64 lower-case hexadecimal digits. */
    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
