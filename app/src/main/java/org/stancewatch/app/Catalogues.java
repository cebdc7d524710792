package org.stancewatch.app;

import java.nio.file.Path;
import java.util.List;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.ConfigurationFault;
import org.stancewatch.app.config.Setting;
import org.stancewatch.app.config.Settings;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.LexiconFault;

/** What is watched: companies and technologies, the bundled ones and the user's. */
public final class Catalogues {

    private Catalogues() {}

    /**
     * The catalogue in force.
     *
     * @throws ConfigurationFault where a file of the user's is bad
     */
    public static Catalogue of(Configuration configuration) {
        try {
            return Catalogue.with(
                    files(configuration, Settings.TECHNOLOGIES), files(configuration, Settings.COMPANIES));
        } catch (LexiconFault fault) {
            throw new ConfigurationFault(List.of(fault.getMessage()));
        }
    }

    private static List<Path> files(Configuration configuration, Setting<List<Path>> setting) {
        return configuration.find(setting).orElse(List.of());
    }
}
