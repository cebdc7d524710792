package org.stancewatch.extraction.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What says nothing about whether one text was copied from another, in all languages together: a translation keeps its names.
 *
 * @param ordinary words, lower-case, that independent reports of one act share
 * @param page lower-case phrases of sentences that belong to the page
 */
public record CopyWords(Set<String> ordinary, Set<String> page) {

    public CopyWords {
        ordinary = Set.copyOf(ordinary);
        page = Set.copyOf(page);
    }

    /** The words that come with the product; throws {@link LexiconFault} where the file is bad. */
    public static CopyWords bundled() {
        YamlNode root = YamlNode.bundled("copies.yaml");
        return new CopyWords(words(root.member("ordinary")), words(root.member("page")));
    }

    private static Set<String> words(YamlNode languages) {
        return languages.members().values().stream().flatMap(CopyWords::texts).collect(Collectors.toSet());
    }

    private static Stream<String> texts(YamlNode list) {
        return list.texts().stream();
    }
}
