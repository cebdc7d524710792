package org.stancewatch.app.command;

import org.stancewatch.app.Catalogues;
import org.stancewatch.app.config.Settings;
import org.stancewatch.extraction.Extractor;
import org.stancewatch.extraction.lexicon.Catalogue;
import picocli.CommandLine.Command;

/** For a command that reads texts without a cluster. */
@Command
class CatalogueOptions extends ConfigurationOptions {

    CatalogueOptions() {
        super(Settings.catalogues());
    }

    Catalogue catalogue() {
        return Catalogues.of(configuration());
    }

    Extractor extractor() {
        return Extractor.with(catalogue(), Catalogues.publishersOf(configuration()));
    }
}
