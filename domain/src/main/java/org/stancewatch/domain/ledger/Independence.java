package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.ArticleClaims;

/**
 * Which publishers speak with one voice: papers of one owner, and all who credit one agency (design §3.9). A voice is a
 * cluster of names, joined wherever an article names two of them together.
 */
final class Independence {

    private final Map<String, String> parents = new HashMap<>();

    private Independence() {}

    /** The number of independent publishers among those who tell {@code tellings}. */
    static int publishers(Collection<Telling> tellings) {
        Independence voices = new Independence();
        tellings.forEach(telling -> voices.join(namesIn(telling.article())));
        return (int) tellings.stream()
                .map(telling -> voices.voiceOf(normal(telling.article().publisher())))
                .distinct()
                .count();
    }

    private static List<String> namesIn(ArticleClaims article) {
        return Stream.of(
                        article.publisher(),
                        article.owner().orElse(null),
                        article.agency().orElse(null))
                .filter(Objects::nonNull)
                .map(Independence::normal)
                .toList();
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void join(List<String> names) {
        String voice = voiceOf(names.get(names.size() - 1));
        names.forEach(name -> parents.put(voiceOf(name), voice));
    }

    /** The name that stands for the cluster of {@code name}; the way there is made short for the next who asks. */
    private String voiceOf(String name) {
        String parent = parents.getOrDefault(name, name);
        if (parent.equals(name)) {
            return name;
        }
        String voice = voiceOf(parent);
        parents.put(name, voice);
        return voice;
    }
}
