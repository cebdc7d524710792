package org.stancewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Words of the letters a to z, each with the bits of its kinds, to be walked letter by letter: no word has to be cut out first. */
final class WordTree {

    /** Where no word goes on. */
    static final int NOWHERE = -1;

    static final int ROOT = 0;
    private static final int LETTERS = 26;

    /** For each place, the place after each letter, or 0; nothing leads back to the root. */
    private final List<int[]> next = new ArrayList<>();

    private final List<Integer> kinds = new ArrayList<>();

    WordTree() {
        grow();
    }

    /** Adds {@code kind}, bits, to a word in lower case. */
    void add(String word, int kind) {
        int place = ROOT;
        for (char letter : word.toCharArray()) {
            int[] branches = next.get(place);
            if (branches[letter - 'a'] == 0) {
                branches[letter - 'a'] = grow();
            }
            place = branches[letter - 'a'];
        }
        kinds.set(place, kinds.get(place) | kind);
    }

    /** The place one letter, of whatever case, after {@code place}. */
    int after(int place, char letter) {
        int found = place == NOWHERE ? 0 : next.get(place)[(letter | 0x20) - 'a'];
        return found == 0 ? NOWHERE : found;
    }

    /** Of the word that ends at {@code place}; 0 where none does. */
    int kinds(int place) {
        return place == NOWHERE ? 0 : kinds.get(place);
    }

    private int grow() {
        next.add(new int[LETTERS]);
        kinds.add(0);
        return next.size() - 1;
    }
}
