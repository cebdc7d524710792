package org.stancewatch.app.config;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stancewatch.schemas.PublicAddress;

/** Keeps secrets out of logs, answers and error lines. */
public final class Secrets {

    private static final String MASK = "****";

    private static final Pattern SECRET = Pattern.compile(
            "password|passphrase|secret|token|jaas|credential|user\\.?info|api\\.?key|private\\.key|keystore\\.key",
            Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** The settings in order, a value that may be secret as {@code ****}. */
    public static SortedMap<String, String> masked(Map<String, String> settings) {
        SortedMap<String, String> masked = new TreeMap<>(settings);
        masked.replaceAll(Secrets::masked);
        return masked;
    }

    /** The value as it may be shown: {@code ****} where its key says that it is secret; addresses without users. */
    static String masked(String key, String value) {
        return SECRET.matcher(key).find() ? MASK : PublicAddress.in(value);
    }

    /** A value that is secret whatever its key. */
    static String mask() {
        return MASK;
    }
}
