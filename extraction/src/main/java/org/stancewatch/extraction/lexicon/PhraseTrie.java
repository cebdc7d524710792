package org.stancewatch.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of whole words, found by walking the words of a text: the cost of a look-up is the length of the match. */
final class PhraseTrie {

    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    /** What hears of each phrase that begins at one place. */
    interface Hit {
        void found(Entry entry, int length);
    }

    void add(List<String> words, Entry entry) {
        Node node = root;
        for (String word : words) {
            node = node.children.computeIfAbsent(word, unused -> new Node());
        }
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    void at(List<String> words, int start, Hit hit) {
        Node node = root;
        for (int at = start; at < words.size(); at++) {
            node = node.children.get(words.get(at));
            if (node == null) {
                return;
            }
            for (Entry entry : node.entries) {
                hit.found(entry, at - start + 1);
            }
        }
    }
}
