package org.stancewatch.app.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One value somebody has given a key.
 *
 * @param key as in the catalogue
 * @param items one, or those of a list
 * @param origin who gave it
 * @param secret whether it came out of a store of secrets, whatever its key
 */
public record Assignment(String key, List<String> items, Origin origin, boolean secret) {

    public Assignment {
        items = List.copyOf(items);
    }

    public Assignment(String key, List<String> items, Origin origin) {
        this(key, items, origin, false);
    }

    /** The value as Kafka takes it: a list with commas. */
    String text() {
        return String.join(",", items);
    }

    /** The value as it may be shown. */
    public String shown() {
        return secret
                ? Secrets.mask()
                : items.stream().map(item -> Secrets.masked(key, item)).collect(Collectors.joining(", "));
    }

    /** A line that says what is wrong with it. */
    String fault(String reason) {
        return origin.fault(key, reason);
    }

    /** The same for one item of a list. */
    Assignment of(String item) {
        return new Assignment(key, List.of(item), origin, secret);
    }
}
