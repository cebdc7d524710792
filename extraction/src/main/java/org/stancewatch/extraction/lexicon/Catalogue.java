package org.stancewatch.extraction.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extraction.text.Tokenizer;

/** Companies and technologies: their names in every language, and the brands that belong to both. */
public final class Catalogue {

    /**
     * A product or unit.
     *
     * @param name as it is called
     * @param company id of its owner
     * @param technology id of its technology, where it stands for one
     */
    public record Brand(String name, String company, Optional<String> technology) {}

    private final Tokenizer tokenizer = new Tokenizer(Set.of("l", "d", "qu", "s", "n"));
    private final PhraseTrie names = new PhraseTrie();
    private final PhraseTrie periphrases = new PhraseTrie();
    private final PhraseTrie technologies = new PhraseTrie();
    private final Map<String, Brand> brands = new HashMap<>();
    private final Set<String> companyIds = new HashSet<>();
    private final Map<String, String> businesses = new HashMap<>();
    private final Set<String> technologyIds = new HashSet<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> gateWords = new HashSet<>();
    private final Set<String> gateNames = new HashSet<>();

    private Catalogue() {}

    static Catalogue read(YamlNode technologies, YamlNode companies, YamlNode firstNames) {
        Catalogue catalogue = new Catalogue();
        technologies.items().forEach(catalogue::addTechnology);
        companies.items().forEach(catalogue::addCompany);
        firstNames.texts().forEach(name -> catalogue.names.add(List.of(name), Entry.of(Tag.FIRST_NAME, name)));
        return catalogue;
    }

    private void addTechnology(YamlNode node) {
        requireOnly(node, Set.of("id", "label", "patterns"));
        String id = node.member("id").text();
        if (!technologyIds.add(id)) {
            throw node.fault("technology '" + id + "' stands twice");
        }
        node.member("label").members();
        node.member("patterns")
                .members()
                .values()
                .forEach(patterns -> patterns.items()
                        .forEach(pattern -> Alternatives.of(pattern.text()).forEach(phrase -> addPattern(id, phrase))));
    }

    private void addPattern(String id, String phrase) {
        List<String> words = words(phrase.toLowerCase(Locale.ROOT));
        technologies.add(words, Entry.of(Tag.TECHNOLOGY, id));
        gateWords.add(String.join(" ", words));
    }

    private void addCompany(YamlNode node) {
        requireOnly(node, Set.of("id", "qid", "names", "also", "business", "brands", "homonyms"));
        String id = node.member("id").text();
        if (!companyIds.add(id)) {
            throw node.fault("company '" + id + "' stands twice");
        }
        alternatives(node.member("names")).forEach(name -> names.add(words(name), Entry.of(Tag.COMPANY, id)));
        node.optional("also").stream()
                .flatMap(Catalogue::alternatives)
                .forEach(phrase -> periphrases.add(words(phrase), Entry.of(Tag.COMPANY, id)));
        node.optional("business").ifPresent(technology -> businesses.put(id, known(technology)));
        node.optional("homonyms").stream()
                .flatMap(Catalogue::alternatives)
                .forEach(phrase -> names.add(words(phrase), Entry.of(Tag.THIRD_PARTY, id)));
        node.optional("brands")
                .map(YamlNode::members)
                .ifPresent(brands -> brands.forEach((name, technology) -> addBrand(id, name, technology)));
    }

    private void addBrand(String company, String name, YamlNode technology) {
        Optional<String> id = technology.text().equals("-") ? Optional.empty() : Optional.of(known(technology));
        brands.put(name, new Brand(name, company, id));
        names.add(words(name), Entry.of(Tag.BRAND, name));
        id.ifPresent(unused -> gateNames.add(name));
    }

    private String known(YamlNode technology) {
        if (!technologyIds.contains(technology.text())) {
            throw technology.fault("technology '" + technology.text() + "' is not in the catalogue");
        }
        return technology.text();
    }

    private static void requireOnly(YamlNode node, Set<String> known) {
        node.members().forEach((field, value) -> {
            if (!known.contains(field)) {
                throw value.fault("is no field of an entry");
            }
        });
    }

    private static Stream<String> alternatives(YamlNode texts) {
        return texts.texts().stream().flatMap(text -> Alternatives.of(text).stream());
    }

    private List<String> words(String phrase) {
        List<String> words = Lexicon.formsOf(tokenizer, phrase);
        words.forEach(word -> vocabulary.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** What begins at {@code start}: names by their forms as written, all else by lower-case words. */
    void at(List<String> forms, List<String> words, int start, PhraseTrie.Hit hit) {
        names.at(forms, start, hit);
        periphrases.at(words, start, hit);
        technologies.at(words, start, hit);
    }

    /** The brand of that name; it must be one of the catalogue. */
    public Brand brand(String name) {
        return Objects.requireNonNull(brands.get(name), name);
    }

    /** The one technology a company lives by, where it does. */
    public Optional<String> business(String company) {
        return Optional.ofNullable(businesses.get(company));
    }

    public boolean isCompany(String id) {
        return companyIds.contains(id);
    }

    public Set<String> technologyIds() {
        return Set.copyOf(technologyIds);
    }

    public Set<String> companyIds() {
        return Set.copyOf(companyIds);
    }

    /** Lower-case names of technologies, of all languages. */
    public Set<String> gateWords() {
        return Set.copyOf(gateWords);
    }

    /** Names, as written, of brands that stand for a technology: a ring or an assistant is none. */
    public Set<String> gateNames() {
        return Set.copyOf(gateNames);
    }

    Set<String> vocabulary() {
        return new HashSet<>(vocabulary);
    }
}
