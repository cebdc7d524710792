package org.stancewatch.extraction.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.domain.claim.Scope;

/**
 * A technology that is watched.
 *
 * @param labels what it is called, by language
 * @param audience whom it serves, where it serves one audience
 */
record Technology(Map<String, String> labels, Optional<String> audience) {

    Technology {
        labels = Map.copyOf(labels);
    }

    static Technology of(YamlNode entry) {
        Map<String, String> labels = new HashMap<>();
        entry.member("label").members().forEach((language, text) -> labels.put(language, text.text()));
        return new Technology(
                labels,
                entry.optional("audience")
                        .map(audience -> audience.oneOf(Scope.audienceTree().names(), "audience")));
    }
}
