package org.stancewatch.extraction.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> TECHNOLOGY = Set.of("id", "label", "noun", "audience", "patterns", "hints");

    private final Tokenizer tokenizer = new Tokenizer(Set.of("l", "d", "qu", "s", "n"));
    private final PhraseTrie names = new PhraseTrie();
    private final PhraseTrie periphrases = new PhraseTrie();
    private final PhraseTrie technologies = new PhraseTrie();
    private final Map<String, Brand> brands = new HashMap<>();
    private final Map<String, String> companyNames = new HashMap<>();
    private final Map<String, String> qids = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, String> businesses = new HashMap<>();
    private final Map<String, Technology> watched = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> gateTechnologies = new HashSet<>();
    private final Set<GateWords.Parted> gateParted = new HashSet<>();
    private final Set<String> gateHints = new HashSet<>();
    private final Set<String> gateNames = new HashSet<>();
    private final Set<String> gateCompanies = new HashSet<>();
    private final List<String> ownFiles = new ArrayList<>();

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
        CatalogueEntries entries = CatalogueEntries.of("companies.yaml", Company.FIELDS, companies);
        entries.forEach(catalogue::addCompany);
        entries.forEach((id, entry) -> catalogue.requireOwner(entry));
        YamlNode.bundled("names.yaml").members().forEach(catalogue::addOtherNames);
        catalogue.ownFiles.addAll(FileDigests.ofCatalogue(technologies, companies));
        return catalogue;
    }

    private void addOtherNames(String tag, YamlNode list) {
        Tag named = list.constant(Tag.class, tag);
        list.texts().forEach(name -> names.add(Lexicon.formsOf(tokenizer, name), Entry.of(named, name)));
    }

    private void addTechnology(String id, YamlNode node) {
        watched.put(id, Technology.of(node));
        node.member("patterns").members().values().stream()
                .flatMap(patterns -> patterns.items().stream())
                .map(pattern -> pattern.text().toLowerCase(Locale.ROOT))
                .forEach(pattern -> Alternatives.of(pattern).forEach(phrase -> addPattern(id, phrase, pattern)));
        node.optional("hints").stream().flatMap(Alternatives::inAllLanguages).forEach(phrase -> addHint(id, phrase));
    }

    // Of "minerals ~ seabed" neither side says by itself what it is about.
    private void addPattern(String id, String phrase, String pattern) {
        String[] sides = phrase.split("~", 2);
        List<String> words = words(sides[0]);
        List<String> tail = sides.length < 2 ? List.of() : words(sides[1]);
        technologies.add(words, new Entry(Tag.TECHNOLOGY, id, Form.NONE, tail));
        if (tail.isEmpty()) {
            gateTechnologies.add(phrase);
        } else {
            gateParted.add(new GateWords.Parted(pattern, sides[0].strip(), sides[1].strip()));
        }
    }

    private void addHint(String id, String phrase) {
        technologies.add(words(phrase), Entry.of(Tag.HINT, id));
        gateHints.add(phrase);
    }

    private void addCompany(String id, YamlNode node) {
        Company company = Company.of(node, watched.keySet());
        company.qid().ifPresent(qid -> addQid(id, qid, node.member("qid")));
        if (company.owner().isEmpty()) {
            companyNames.put(id, company.name());
            company.business().ifPresent(technology -> businesses.put(id, technology));
            addNames(company, Entry.of(Tag.COMPANY, id));
        } else {
            addUnit(company, company.owner().get());
        }
        company.homonyms().forEach(phrase -> names.add(words(phrase), Entry.of(Tag.THIRD_PARTY, id)));
        company.brands()
                .forEach((name, technology) ->
                        addBrand(new Brand(name, company.owner().orElse(id), technology)));
        ambiguous.addAll(company.ambiguous());
    }

    // What is owned acts in its owner's name: all it is called is one brand.
    private void addUnit(Company unit, String owner) {
        addBrand(new Brand(unit.name(), owner, unit.business()));
        addNames(unit, Entry.of(Tag.BRAND, unit.name()));
    }

    private void addNames(Company company, Entry entry) {
        company.names().forEach(name -> names.add(words(name), entry));
        (company.business().isPresent() ? gateNames : gateCompanies).addAll(company.names());
        company.periphrases()
                .forEach(phrase -> (Company.isLower(phrase) ? periphrases : names).add(words(phrase), entry));
    }

    private void addBrand(Brand brand) {
        brands.put(brand.name(), brand);
        names.add(words(brand.name()), Entry.of(Tag.BRAND, brand.name()));
        (brand.technology().isPresent() ? gateNames : gateCompanies).add(brand.name());
    }

    private void addQid(String id, String qid, YamlNode node) {
        if (qids.containsValue(qid)) {
            throw node.fault("'" + qid + "' stands twice");
        }
        qids.put(id, qid);
    }

    private void requireOwner(YamlNode node) {
        node.optional("owner").ifPresent(owner -> owner.oneOf(companyNames.keySet(), "company"));
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

    /** All brands, in no order. */
    public List<Brand> brands() {
        return List.copyOf(brands.values());
    }

    /** The one technology a company lives by, where it does. */
    public Optional<String> business(String company) {
        return Optional.ofNullable(businesses.get(company));
    }

    /** The id in Wikidata of a company or unit of the catalogue, where it is known. */
    public Optional<String> wikidataId(String id) {
        return Optional.ofNullable(qids.get(id));
    }

    /** Whether a name or brand, as written, is also a word or the name of something else. */
    public boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }

    public boolean isCompany(String id) {
        return companyNames.containsKey(id);
    }

    public Set<String> technologyIds() {
        return Set.copyOf(watched.keySet());
    }

    public Set<String> companyIds() {
        return Set.copyOf(companyNames.keySet());
    }

    /** What people call a company: the first of its names; the company must be one of the catalogue. */
    public String companyName(String id) {
        return Objects.requireNonNull(companyNames.get(id), id);
    }

    /** A technology of the catalogue. */
    Optional<Technology> technology(String id) {
        return Optional.ofNullable(watched.get(id));
    }

    /** Whom a technology serves, where it serves one audience. */
    public Optional<String> audienceOf(String id) {
        return technology(id).flatMap(Technology::audience);
    }

    /** What names a technology, lower-case. */
    Set<String> gateTechnologies() {
        return gateTechnologies;
    }

    /** What names one in two halves. */
    Set<GateWords.Parted> gateParted() {
        return gateParted;
    }

    /** What may name one, lower-case. */
    Set<String> gateHints() {
        return gateHints;
    }

    /** Names, as written, of brands and companies that stand for a technology. */
    Set<String> gateNames() {
        return gateNames;
    }

    /** Names, as written, of all others. */
    Set<String> gateCompanies() {
        return gateCompanies;
    }

    List<String> ownFiles() {
        return ownFiles;
    }

    Set<String> ambiguous() {
        return ambiguous;
    }

    Set<String> vocabulary() {
        return new HashSet<>(vocabulary);
    }
}
