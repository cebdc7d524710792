package org.stancewatch.app.observe;

import java.util.Locale;
import java.util.Objects;

/**
 * What a look at one thing found.
 *
 * @param what the thing: {@code broker}, {@code stance-extractor}
 * @param finding in words: how it is, or what is wrong with it
 */
public record Check(String what, Level level, String finding) {

    /** How bad it is. */
    public enum Level {
        OK,
        /** Someone should look; the process does its work. */
        WARN,
        /** The process does not do its work. */
        FAIL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Check {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(finding, "finding");
    }

    public static Check ok(String what, String finding) {
        return new Check(what, Level.OK, finding);
    }

    public static Check warn(String what, String finding) {
        return new Check(what, Level.WARN, finding);
    }

    public static Check fail(String what, String finding) {
        return new Check(what, Level.FAIL, finding);
    }

    public boolean isFailed() {
        return level == Level.FAIL;
    }
}
