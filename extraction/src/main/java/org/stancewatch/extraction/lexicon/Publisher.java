package org.stancewatch.extraction.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of the catalogue of publishers.
 *
 * @param names every spelling; the first is what it is called
 * @param domains lower-case, of its pages; those below count too
 * @param owner the group it belongs to, as it is called
 * @param agency whether papers copy it and credit it
 */
public record Publisher(List<String> names, List<String> domains, Optional<String> owner, boolean agency) {

    static final Set<String> FIELDS = Set.of("id", "names", "domains", "owner", "agency");

    public Publisher {
        names = List.copyOf(names);
        domains = List.copyOf(domains);
    }

    static Publisher of(YamlNode entry) {
        return new Publisher(
                names(entry.member("names")),
                entry.optional("domains").map(YamlNode::items).orElse(List.of()).stream()
                        .map(Publisher::domain)
                        .toList(),
                entry.optional("owner").map(YamlNode::text),
                entry.optional("agency").map(Publisher::isTrue).orElse(false));
    }

    private static List<String> names(YamlNode node) {
        List<String> names = node.texts();
        if (names.isEmpty()) {
            throw node.fault("is empty");
        }
        return names;
    }

    private static String domain(YamlNode node) {
        String domain = node.text().toLowerCase(Locale.ROOT);
        if (domain.contains("/") || !domain.contains(".")) {
            throw node.fault("'" + node.text() + "' is no domain, such as paper.example");
        }
        return domain;
    }

    private static boolean isTrue(YamlNode node) {
        if (!Set.of("true", "false").contains(node.text())) {
            throw node.fault("'" + node.text() + "' is neither true nor false");
        }
        return node.text().equals("true");
    }

    /** What it is called. */
    public String name() {
        return names.get(0);
    }
}
