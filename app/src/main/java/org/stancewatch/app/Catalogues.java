package org.stancewatch.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.ConfigurationFault;
import org.stancewatch.app.config.Setting;
import org.stancewatch.app.config.Settings;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.LexiconFault;
import org.stancewatch.extraction.lexicon.Publishers;

/** What is watched, companies and technologies, and who publishes: the bundled entries and the user's. */
public final class Catalogues {

    private Catalogues() {}

    /**
     * The catalogue in force.
     *
     * @throws ConfigurationFault where a file of the user's is bad
     */
    public static Catalogue of(Configuration configuration) {
        return read(() ->
                Catalogue.with(files(configuration, Settings.TECHNOLOGIES), files(configuration, Settings.COMPANIES)));
    }

    /**
     * The publishers and agencies known.
     *
     * @throws ConfigurationFault where a file of the user's is bad
     */
    public static Publishers publishersOf(Configuration configuration) {
        return read(() -> Publishers.with(files(configuration, Settings.PUBLISHERS)));
    }

    private static <T> T read(Supplier<T> files) {
        try {
            return files.get();
        } catch (LexiconFault fault) {
            throw new ConfigurationFault(List.of(fault.getMessage()));
        }
    }

    private static List<Path> files(Configuration configuration, Setting<List<Path>> setting) {
        return configuration.find(setting).orElse(List.of());
    }
}
