package org.stancewatch.app;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stancewatch.schemas.PublicAddress;

/** Keeps secrets out of logs. */
final class Secrets {

    private static final Pattern SECRET = Pattern.compile(
            "password|secret|token|jaas|credential|user\\.info|private\\.key|keystore\\.key", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** The settings in order, a value that may be secret as {@code ****}. */
    static SortedMap<String, String> masked(Map<String, String> settings) {
        SortedMap<String, String> masked = new TreeMap<>(settings);
        masked.replaceAll((key, value) -> SECRET.matcher(key).find() ? "****" : PublicAddress.in(value));
        return masked;
    }
}
