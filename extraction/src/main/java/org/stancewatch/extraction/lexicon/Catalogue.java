package org.stancewatch.extraction.lexicon;

import java.nio.file.Path;
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

    private static final Set<String> TECHNOLOGY = Set.of("id", "label", "patterns");
    private static final Set<String> COMPANY = Set.of("id", "qid", "names", "also", "business", "brands", "homonyms");

    private final Tokenizer tokenizer = new Tokenizer(Set.of("l", "d", "qu", "s", "n"));
    private final PhraseTrie names = new PhraseTrie();
    private final PhraseTrie periphrases = new PhraseTrie();
    private final PhraseTrie technologies = new PhraseTrie();
    private final Map<String, Brand> brands = new HashMap<>();
    private final Map<String, String> companyNames = new HashMap<>();
    private final Map<String, Map<String, String>> labels = new HashMap<>();
    private final Map<String, String> businesses = new HashMap<>();
    private final Set<String> technologyIds = new HashSet<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> gateWords = new HashSet<>();
    private final Set<String> gateNames = new HashSet<>();

    private Catalogue() {}

    /** The entries that come with the product; throws {@link LexiconFault} where a file is bad. */
    public static Catalogue bundled() {
        return with(List.of(), List.of());
    }

    /**
     * The entries that come with the product and those of the user's files; one of the same id replaces the earlier.
     *
     * @throws LexiconFault {@code file:line: field: reason}
     */
    public static Catalogue with(List<Path> technologies, List<Path> companies) {
        Catalogue catalogue = new Catalogue();
        CatalogueEntries.of("technologies.yaml", TECHNOLOGY, technologies).forEach(catalogue::addTechnology);
        CatalogueEntries.of("companies.yaml", COMPANY, companies).forEach(catalogue::addCompany);
        YamlNode.bundled("names.yaml")
                .texts()
                .forEach(name -> catalogue.names.add(List.of(name), Entry.of(Tag.FIRST_NAME, name)));
        return catalogue;
    }

    private void addTechnology(String id, YamlNode node) {
        technologyIds.add(id);
        Map<String, String> label = new HashMap<>();
        node.member("label").members().forEach((language, text) -> label.put(language, text.text()));
        labels.put(id, label);
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

    private void addCompany(String id, YamlNode node) {
        companyNames.put(id, firstName(node.member("names")));
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
            throw technology.fault("technology '" + technology.text() + "' is not in the catalogue"
                    + NearestName.suggested(technology.text(), technologyIds));
        }
        return technology.text();
    }

    private static String firstName(YamlNode names) {
        return names.texts().stream().findFirst().orElseThrow(() -> names.fault("is empty"));
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
        return companyNames.containsKey(id);
    }

    public Set<String> technologyIds() {
        return Set.copyOf(technologyIds);
    }

    public Set<String> companyIds() {
        return Set.copyOf(companyNames.keySet());
    }

    /** What people call a company: the first of its names; the company must be one of the catalogue. */
    public String companyName(String id) {
        return Objects.requireNonNull(companyNames.get(id), id);
    }

    /** What a technology is called in an ISO 639-1 language, where the catalogue says it. */
    public Optional<String> technologyLabel(String id, String language) {
        return Optional.ofNullable(labels.getOrDefault(id, Map.of()).get(language));
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
