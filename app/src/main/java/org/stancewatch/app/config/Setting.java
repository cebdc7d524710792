package org.stancewatch.app.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A setting of the catalogue.
 *
 * @param key as in the file; a key that ends in {@code .*} stands for all that begin so
 * @param type what it may be
 * @param defaultValue what holds where nobody says otherwise; empty: it is then unset
 * @param purpose one line for the user
 * @param flag how the command line sets it, where it does
 */
public record Setting<T>(
        String key, SettingType<T> type, Optional<String> defaultValue, String purpose, Optional<Flag> flag) {

    private static final String ANY = "*";

    /**
     * Of the command line.
     *
     * @param name with its dashes
     * @param label what its value is called in the help
     * @param constant the value it stands for, where it takes none
     */
    public record Flag(String name, String label, Optional<String> constant) {}

    static <T> Setting<T> of(String key, SettingType<T> type, String purpose) {
        return new Setting<>(key, type, Optional.empty(), purpose, Optional.empty());
    }

    Setting<T> withDefault(Object value) {
        return new Setting<>(key, type, Optional.of(value.toString()), purpose, flag);
    }

    Setting<T> withFlag(String name, String label) {
        return withFlag(new Flag(name, label, Optional.empty()));
    }

    /** A flag without a value, that stands for {@code value}. */
    Setting<T> withSwitch(String name, String value) {
        return withFlag(new Flag(name, "", Optional.of(value)));
    }

    private Setting<T> withFlag(Flag given) {
        return new Setting<>(key, type, defaultValue, purpose, Optional.of(given));
    }

    /** Whether it stands for every key that begins like it. */
    public boolean isFamily() {
        return key.endsWith(ANY);
    }

    /** What every key of the family begins with. */
    public String prefix() {
        return key.substring(0, key.length() - ANY.length());
    }

    /** Whether {@code name} is this key, or of this family. */
    public boolean covers(String name) {
        return isFamily() ? name.startsWith(prefix()) && name.length() > prefix().length() : name.equals(key);
    }

    /** The variable that sets it. */
    public String variable() {
        return variable(isFamily() ? prefix() : key) + (isFamily() ? "…" : "");
    }

    /** The variable that sets {@code key}. */
    static String variable(String key) {
        return Environment.PREFIX + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    Optional<Assignment> byDefault() {
        return defaultValue.map(value -> new Assignment(key, items(value), Origin.DEFAULT));
    }

    /** The items of a text that separates them with commas, where this is a list. */
    List<String> items(String text) {
        return type.list() ? List.of(text.split("\\s*,\\s*")) : List.of(text);
    }
}
