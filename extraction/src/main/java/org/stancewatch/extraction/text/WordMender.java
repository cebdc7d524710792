package org.stancewatch.extraction.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the known word that a damaged one was. What is known stays as it is; so does what stays unknown. */
final class WordMender {

    static final char LOST = '\uFFFD';

    private static final List<String> LIGATURES = List.of("fi", "ff", "ffi", "fl", "ft", "ffl", "ti", "tt");
    private static final List<String> DROPPED = List.of("ffi", "ffl", "ff", "fi", "fl");
    private static final String LETTERS = "esaitnrulodcmpévqfbghjàxèyêzçkwâîôûïëùœ";
    /** Shorter words turn into others too easily. */
    private static final int SHORTEST = 5;
    /**
     * Of two joined words; among shorter ones are endings and beginnings of others: "undermine", "ancienne". One of the commonest may
     * be shorter before a long one: "thepolicemen".
     */
    private static final int SHORTEST_HALF = 5;

    private static final int SHORTEST_COMMON = 3;
    private static final int LONG_HALF = 8;

    private final Set<String> vocabulary;
    private final Set<String> commonest;
    private final Map<String, String> withoutLigature = new HashMap<>();

    WordMender(Set<String> vocabulary, Set<String> commonest) {
        this.vocabulary = Set.copyOf(vocabulary);
        this.commonest = Set.copyOf(commonest);
        vocabulary.stream().sorted().forEach(this::dropLigatures);
    }

    private void dropLigatures(String word) {
        for (String ligature : DROPPED) {
            int at = word.indexOf(ligature);
            String rest = at < 0 ? "" : word.substring(0, at) + word.substring(at + ligature.length());
            if (rest.length() >= SHORTEST && !vocabulary.contains(rest)) {
                withoutLigature.putIfAbsent(rest, word);
            }
        }
    }

    boolean isKnown(String word) {
        return vocabulary.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The letters lost between two parts of a word: a ligature, else one letter, else the commonest ligature. */
    String lost(String before, String after) {
        return LIGATURES.stream()
                .filter(letters -> isKnown(before + letters + after))
                .findFirst()
                .or(() -> letter(before, after))
                .orElse(LIGATURES.get(0));
    }

    private Optional<String> letter(String before, String after) {
        return LETTERS.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .filter(letter -> before.length() + after.length() >= SHORTEST - 1 && isKnown(before + letter + after))
                .findFirst();
    }

    /** The known word that an unknown one was before it lost a ligature, lower-case. */
    Optional<String> withLigature(String word) {
        return Optional.ofNullable(withoutLigature.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Where an unknown word falls into two known ones; 0 where it does not. Names with a capital may be made of any. */
    int joint(String word) {
        if (word.length() < 2 * SHORTEST_HALF || Character.isUpperCase(word.charAt(0))) {
            return 0;
        }
        for (int at = word.length() - SHORTEST_HALF; at >= SHORTEST_COMMON; at--) {
            if (isFirst(word.substring(0, at), word.length() - at) && isKnown(word.substring(at))) {
                return at;
            }
        }
        return 0;
    }

    private boolean isFirst(String word, int rest) {
        return word.length() >= SHORTEST_HALF ? isKnown(word) : rest >= LONG_HALF && commonest.contains(word);
    }
}
