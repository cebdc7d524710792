package org.stancewatch.app.config;

import java.util.List;

/** Settings that cannot be used: a line each, that names where it is set, the key and the reason. */
public final class ConfigurationFault extends RuntimeException {

    private final transient List<String> lines;

    public ConfigurationFault(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
