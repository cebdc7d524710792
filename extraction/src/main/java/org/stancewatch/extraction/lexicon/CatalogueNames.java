package org.stancewatch.extraction.lexicon;

import java.util.Optional;
import org.stancewatch.domain.headline.Names;

/** What headlines call the companies and technologies of a catalogue. */
public record CatalogueNames(Catalogue catalogue) implements Names {

    @Override
    public Optional<String> company(String id) {
        return catalogue.isCompany(id) ? Optional.of(catalogue.companyName(id)) : Optional.empty();
    }

    @Override
    public Optional<String> technology(String id, String language) {
        return catalogue.technology(id).map(known -> known.nouns().get(language));
    }

    @Override
    public Optional<String> label(String id, String language) {
        return catalogue.technology(id).map(known -> known.labels().get(language));
    }

    @Override
    public Optional<String> audience(String id) {
        return catalogue.audienceOf(id);
    }
}
