package org.stancewatch.extraction.lexicon;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Publishers by name and by domain, with their owners; the news agencies among them. */
public final class Publishers {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<Publisher> all = new ArrayList<>();
    private final Map<String, Publisher> byName = new HashMap<>();
    private final Map<String, Publisher> byDomain = new HashMap<>();
    private final List<String> ownFiles;

    private Publishers(List<String> ownFiles) {
        this.ownFiles = ownFiles;
    }

    /** The entries that come with the product; throws {@link LexiconFault} where the file is bad. */
    public static Publishers bundled() {
        return with(List.of());
    }

    /**
     * The entries that come with the product and those of the user's files; one of the same id replaces the earlier.
     *
     * @throws LexiconFault {@code file:line: field: reason}; two entries may not share a name or a domain
     */
    public static Publishers with(List<Path> files) {
        Publishers publishers = new Publishers(FileDigests.of("publishers", files));
        CatalogueEntries.of("publishers.yaml", Publisher.FIELDS, files)
                .forEach((id, entry) -> publishers.add(Publisher.of(entry), entry));
        return publishers;
    }

    /** What is in the user's files: a line each. */
    List<String> ownFiles() {
        return ownFiles;
    }

    private void add(Publisher publisher, YamlNode entry) {
        all.add(publisher);
        publisher.names().forEach(name -> put(byName, folded(name), publisher, entry.member("names")));
        publisher.domains().forEach(domain -> put(byDomain, domain, publisher, entry.member("domains")));
    }

    private static void put(Map<String, Publisher> index, String key, Publisher publisher, YamlNode node) {
        Publisher before = index.putIfAbsent(key, publisher);
        if (before != null && before != publisher) {
            throw node.fault("'" + key + "' is " + before.name() + "'s already");
        }
    }

    /** Who stands behind pages of {@code host}; else who is called {@code name}, which may itself be a host. */
    public Optional<Publisher> find(Optional<String> host, String name) {
        return host.flatMap(this::ofHost)
                .or(() -> Optional.ofNullable(byName.get(folded(name))))
                .or(() -> ofHost(name));
    }

    // "www.politico.eu": the domain, and what lies above it.
    private Optional<Publisher> ofHost(String host) {
        return Stream.iterate(host.toLowerCase(Locale.ROOT), name -> name.contains("."), Publishers::above)
                .flatMap(domain -> Optional.ofNullable(byDomain.get(domain)).stream())
                .findFirst();
    }

    private static String above(String domain) {
        return domain.substring(domain.indexOf('.') + 1);
    }

    /** The news agencies. */
    public List<Publisher> agencies() {
        return all.stream().filter(Publisher::agency).toList();
    }

    // "The Wall Street Journal" and "wall street journal" are one; a full stop stays, for "A.P." and "news.com.au".
    private static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
