package org.stancewatch.app.config;

import java.nio.file.Path;

/**
 * Where a value comes from.
 *
 * @param layer who says it
 * @param place the default, the line of the file, the variable or the flag, as a user looks for it
 * @param folder what a relative path is relative to
 */
public record Origin(Layer layer, String place, Path folder) {

    private static final Path HERE = Path.of("");

    static final Origin DEFAULT = new Origin(Layer.DEFAULT, "default", HERE);

    /** A line of a file, counted from 1; its paths start at its folder, wherever the product is started. */
    static Origin file(Path file, int line) {
        return new Origin(Layer.FILE, file + ":" + line, file.resolveSibling(""));
    }

    static Origin environment(String variable) {
        return new Origin(Layer.ENVIRONMENT, variable, HERE);
    }

    public static Origin flag(String name) {
        return new Origin(Layer.FLAG, name, HERE);
    }

    /** Whether it has the last word over {@code other}. */
    public boolean overrides(Origin other) {
        return layer.compareTo(other.layer) > 0;
    }

    /** Whether nobody says it. */
    public boolean isDefault() {
        return layer == Layer.DEFAULT;
    }

    public boolean isFlag() {
        return layer == Layer.FLAG;
    }

    /** A line that tells what is wrong with {@code key}, at the place where it is set. */
    String fault(String key, String reason) {
        boolean saysWhich = layer != Layer.FILE
                && !Settings.find(key).map(Setting::isFamily).orElse(true);
        return saysWhich ? place + ": " + reason : place + ": " + key + ": " + reason;
    }

    /** As {@code config} shows it. */
    @Override
    public String toString() {
        return layer == Layer.ENVIRONMENT ? "environment " + place : place;
    }
}
