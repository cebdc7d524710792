package org.stancewatch.extraction.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.extraction.text.Token;

/** Everything the extraction knows that is data: the catalogue and a lexicon for each language. */
public final class Lexicons {

    static final String LANGUAGES = "languages.yaml";
    private static final String GATE = "gate.yaml";

    private final Catalogue catalogue;
    private final Publishers publishers;
    private final Map<String, Lexicon> languages;
    private final Models models;

    private Lexicons(Catalogue catalogue, Publishers publishers, Map<String, Lexicon> languages, Models models) {
        this.catalogue = catalogue;
        this.publishers = publishers;
        this.languages = languages;
        this.models = models;
    }

    /** Every file that comes with the product; throws {@link LexiconFault} where one is bad. */
    public static Lexicons bundled() {
        return with(Catalogue.bundled(), Publishers.bundled());
    }

    /** The languages that come with the product, listed in {@code languages.yaml}, over {@code catalogue} and {@code publishers}. */
    public static Lexicons with(Catalogue catalogue, Publishers publishers) {
        Map<String, Lexicon> languages = new LinkedHashMap<>();
        for (String language : YamlNode.bundled(LANGUAGES).texts()) {
            languages.put(language, Lexicon.read(YamlNode.bundled(fileOf(language))));
        }
        return new Lexicons(catalogue, publishers, languages, Models.bundled());
    }

    static String fileOf(String language) {
        return language + ".yaml";
    }

    /** What is in all files that it was read from, those of the user last: a line each. */
    public List<String> contents() {
        return Stream.of(FileDigests.ofBundled(YamlNode::open), catalogue.ownFiles(), publishers.ownFiles())
                .flatMap(List::stream)
                .toList();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Publishers publishers() {
        return publishers;
    }

    /** What was fitted on labelled texts, the same for all languages. */
    public Models models() {
        return models;
    }

    public Set<String> languages() {
        return languages.keySet();
    }

    /** The lexicon of an ISO 639-1 language, where there is one. */
    public Optional<Lexicon> language(String code) {
        return Optional.ofNullable(languages.get(code));
    }

    /** What the gate looks for, in all languages. */
    public GateWords gateWords() {
        Set<String> common = common();
        return new GateWords(
                technologies(common),
                catalogue.gateParted(),
                catalogue.gateNames(),
                catalogue.gateCompanies(),
                union(Lexicon::gateTriggers),
                union(Lexicon::gateCommonTriggers),
                common);
    }

    // A hint opens the gate only where it is listed as a word that needs a company beside it.
    private Set<String> technologies(Set<String> common) {
        Set<String> technologies = new HashSet<>(catalogue.gateHints());
        technologies.retainAll(common);
        technologies.addAll(catalogue.gateTechnologies());
        return technologies;
    }

    private Set<String> common() {
        Set<String> common = new HashSet<>(catalogue.ambiguous());
        YamlNode.bundled(GATE).member("common").texts().forEach(phrase -> common.addAll(Alternatives.of(phrase)));
        return common;
    }

    private Set<String> union(Function<Lexicon, Set<String>> words) {
        return languages.values().stream().map(words).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Every audience that some language has words for. */
    public Set<String> audiences() {
        return languages.values().stream()
                .flatMap(lexicon -> lexicon.audiences().stream())
                .collect(Collectors.toSet());
    }

    /** The commonest words of all languages, lower-case. */
    public Set<String> stopwords() {
        return union(Lexicon::stopwords);
    }

    /** Every word of every file, lower-case. */
    public Set<String> vocabulary() {
        Set<String> words = new HashSet<>(catalogue.vocabulary());
        words.addAll(stopwords());
        languages.values().forEach(lexicon -> words.addAll(lexicon.vocabulary()));
        return words;
    }

    /** Hears of every entry of language and catalogue that begins at {@code start}. */
    public interface Hit {
        void found(Entry entry, int length);
    }

    /** Looks {@code tokens} up from {@code start} in one language and in the catalogue. */
    public void at(Lexicon lexicon, Words words, int start, Hit hit) {
        lexicon.at(words.forms(), words.lower(), start, hit::found);
        catalogue.at(words.forms(), words.lower(), start, hit::found);
    }

    /** The tokens of a sentence as the tries want them. */
    public record Words(List<String> forms, List<String> lower) {
        public static Words of(List<Token> tokens) {
            return new Words(
                    tokens.stream().map(Token::form).toList(),
                    tokens.stream().map(Token::word).toList());
        }
    }
}
