package org.stancewatch.extraction.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An entry of the catalogue of companies.
 *
 * @param qid its id in Wikidata
 * @param owner id of the company that answers for it: what this one does is the owner's doing, under this one's name
 * @param names as written, every spelling; the first is what people call it
 * @param periphrases what else it is called, in all languages
 * @param homonyms phrases that only sound like it
 * @param business the technology it lives by
 * @param brands products and units, with the technology they stand for
 * @param ambiguous names and brands that are also words, or names of something else
 */
record Company(
        Optional<String> qid,
        Optional<String> owner,
        List<String> names,
        List<String> periphrases,
        List<String> homonyms,
        Optional<String> business,
        Map<String, Optional<String>> brands,
        Set<String> ambiguous) {

    static final Set<String> FIELDS =
            Set.of("id", "qid", "owner", "names", "also", "business", "brands", "ambiguous", "homonyms");

    private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");
    private static final String NO_TECHNOLOGY = "-";

    static Company of(YamlNode node, Set<String> technologies) {
        Map<String, Optional<String>> brands = new LinkedHashMap<>();
        node.optional("brands")
                .map(YamlNode::members)
                .orElse(Map.of())
                .forEach((name, technology) -> brands.put(
                        name,
                        technology.text().equals(NO_TECHNOLOGY)
                                ? Optional.empty()
                                : Optional.of(known(technology, technologies))));
        List<String> names = names(node.member("names"));
        return new Company(
                node.optional("qid").map(Company::qid),
                node.optional("owner").map(YamlNode::text),
                names,
                periphrases(node),
                written(node, "homonyms"),
                node.optional("business").map(technology -> known(technology, technologies)),
                brands,
                ambiguous(node, names, brands.keySet()));
    }

    String name() {
        return names.get(0);
    }

    private static String qid(YamlNode node) {
        if (!QID.matcher(node.text()).matches()) {
            throw node.fault("'" + node.text() + "' is no id of Wikidata: Q and a number");
        }
        return node.text();
    }

    private static String known(YamlNode technology, Set<String> technologies) {
        return technology.oneOf(technologies, "technology");
    }

    private static List<String> names(YamlNode node) {
        List<String> names = alternatives(node).toList();
        if (names.isEmpty()) {
            throw node.fault("is empty");
        }
        return names;
    }

    private static List<String> periphrases(YamlNode node) {
        return node.optional("also").map(YamlNode::members).orElse(Map.of()).values().stream()
                .flatMap(Company::alternatives)
                .toList();
    }

    private static Set<String> ambiguous(YamlNode node, List<String> names, Set<String> brands) {
        node.optional("ambiguous").map(YamlNode::items).orElse(List.of()).stream()
                .filter(name -> !names.contains(name.text()) && !brands.contains(name.text()))
                .forEach(name -> {
                    throw name.fault("'" + name.text() + "' is none of its names and brands");
                });
        return Set.copyOf(written(node, "ambiguous"));
    }

    private static List<String> written(YamlNode node, String field) {
        return node.optional(field).stream().flatMap(Company::alternatives).toList();
    }

    private static Stream<String> alternatives(YamlNode texts) {
        return texts.texts().stream().flatMap(text -> Alternatives.of(text).stream());
    }

    /** Whether a periphrase is words alone: of one with a capital the capitals count. */
    static boolean isLower(String phrase) {
        return phrase.equals(phrase.toLowerCase(Locale.ROOT));
    }
}
