package org.stancewatch.domain.coverage;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a source beforehand.
 *
 * @param id names it through all changes; that of a whole language is {@code language|fr}
 * @param kind feed, sitemap, pages, folder, push, or {@link #LANGUAGE}
 * @param name the publisher, or the code of the language
 * @param owner who owns the publisher
 * @param language ISO 639-1
 * @param country ISO 3166-1 alpha-2
 * @param group what the operator sorts it under
 * @param address where it is found, without anything secret; empty where it has no address
 * @param enabled whether it is watched
 */
public record CoveredSource(
        String id,
        String kind,
        String name,
        Optional<String> owner,
        Optional<String> language,
        Optional<String> country,
        Optional<String> group,
        String address,
        boolean enabled) {

    /** The kind of what stands for all articles in one language. */
    public static final String LANGUAGE = "language";

    private static final String SEPARATOR = "|";

    public CoveredSource {
        requireText(id, "id");
        requireText(kind, "kind");
        requireText(name, "name");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(address, "address");
    }

    /** All articles in the language of that ISO 639-1 code, from whatever source. */
    public static CoveredSource ofLanguage(String code) {
        return new CoveredSource(
                LANGUAGE + SEPARATOR + code,
                LANGUAGE,
                code,
                Optional.empty(),
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                "",
                true);
    }

    /** Whether this stands for a whole language. */
    public boolean isLanguage() {
        return kind.equals(LANGUAGE);
    }

    private static void requireText(String value, String field) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + ": is blank");
        }
    }
}
