package org.stancewatch.app.config;

import org.slf4j.event.Level;

/**
 * How the product logs.
 *
 * @param format of a line
 * @param level from which level on its own lines are logged
 */
public record LogConfig(Format format, Level level) {

    /** Of a line of the log. */
    public enum Format {
        TEXT,
        JSON
    }

    public static final LogConfig DEFAULT = new LogConfig(Format.TEXT, Level.INFO);

    public static LogConfig of(Configuration configuration) {
        return new LogConfig(configuration.get(Settings.LOG_FORMAT), configuration.get(Settings.LOG_LEVEL));
    }
}
