package org.stancewatch.domain.headline;

import java.util.Optional;

/** What companies and technologies are called, for those that somebody has a name for. */
public interface Names {

    /** No name for anything: sentences make do with ids. */
    Names NONE = new Names() {
        @Override
        public Optional<String> company(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> technology(String id, String language) {
            return Optional.empty();
        }

        @Override
        public Optional<String> label(String id, String language) {
            return Optional.empty();
        }

        @Override
        public Optional<String> audience(String id) {
            return Optional.empty();
        }
    };

    /** The proper name of a company: IBM. */
    Optional<String> company(String id);

    /** A technology within a sentence, with its article where the language (ISO 639-1) has one: <i>la reconnaissance faciale</i>. */
    Optional<String> technology(String id, String language);

    /** A technology as a heading, for one that has no words within a sentence: <i>Reconnaissance faciale</i>. */
    Optional<String> label(String id, String language);

    /** Id of the audience that a technology serves anyway, where it serves one: a sentence does not say it. */
    Optional<String> audience(String id);

    /** What to call a company in a list: its proper name, else its id as a name. */
    default String companyLabel(String id) {
        return company(id).orElseGet(() -> Slug.name(id));
    }

    /** What to call a technology in a list: its label in {@code language}, else in English, else its id as words. */
    default String technologyLabel(String id, String language) {
        return label(id, language).or(() -> label(id, Headlines.ENGLISH)).orElseGet(() -> Slug.words(id));
    }
}
