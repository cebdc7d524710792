package org.stancewatch.ingest.article;

import java.util.Locale;
import java.util.Optional;

/** The ISO 639-1 code in a language tag as publishers write it: {@code en} of {@code en-US}, {@code fr} of {@code fr_FR}. */
public final class LanguageCode {

    private LanguageCode() {}

    /** The code; empty where {@code tag} is absent or names no language of two letters. */
    public static Optional<String> of(String tag) {
        return Optional.ofNullable(tag)
                .map(told ->
                        Locale.forLanguageTag(told.strip().replace('_', '-')).getLanguage())
                .filter(code -> code.length() == 2);
    }
}
