package org.stancewatch.extraction.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.domain.claim.Scope;

/**
 * A technology that is watched.
 *
 * @param labels what it is called as a heading, by language
 * @param nouns what it is called within a sentence, by language; those of the user's may have none
 * @param audience whom it serves, where it serves one audience
 */
record Technology(Map<String, String> labels, Map<String, String> nouns, Optional<String> audience) {

    Technology {
        labels = Map.copyOf(labels);
        nouns = Map.copyOf(nouns);
    }

    static Technology of(YamlNode entry) {
        return new Technology(
                byLanguage(entry.member("label")),
                entry.optional("noun").map(Technology::byLanguage).orElse(Map.of()),
                entry.optional("audience")
                        .map(audience -> audience.oneOf(Scope.audienceTree().names(), "audience")));
    }

    private static Map<String, String> byLanguage(YamlNode texts) {
        Map<String, String> byLanguage = new HashMap<>();
        texts.members().forEach((language, text) -> byLanguage.put(language, text.text()));
        return byLanguage;
    }
}
