package org.stancewatch.app.standalone;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build has laid out: libraries and the unpacked registry.
 *
 * @param home the directory that holds them
 */
public record Installation(Path home) {

    /** System property that names the directory; the launcher sets it. */
    public static final String PROPERTY = "stancewatch.home";

    /**
     * The installation this process runs from.
     *
     * @throws StackFault where the property is not set or names no directory
     */
    public static Installation current() {
        String home = System.getProperty(PROPERTY);
        if (home == null || !Files.isDirectory(Path.of(home))) {
            throw new StackFault(PROPERTY + ": '" + home + "' is no directory: start with ./stancewatch");
        }
        return new Installation(Path.of(home));
    }

    /** The unpacked registry. */
    public Path registry() {
        return home.resolve("registry");
    }
}
