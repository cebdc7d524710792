package org.stancewatch.app.command;

import org.stancewatch.app.Catalogues;
import org.stancewatch.app.config.Configuration;
import org.stancewatch.app.config.Settings;
import org.stancewatch.extraction.Extractor;
import picocli.CommandLine.Command;

/** For a command that reads texts without a cluster. */
@Command
class CatalogueOptions extends ConfigurationOptions {

    CatalogueOptions() {
        super(Settings.catalogues());
    }

    Extractor extractor() {
        Configuration configuration = configuration();
        return Extractor.with(Catalogues.of(configuration), Catalogues.publishersOf(configuration));
    }
}
