package org.stancewatch.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Phrases of whole words, found by walking the words of a text: the cost of a look-up is the length of the match. */
final class PhraseTrie {

    private final Node root = new Node();

    // Most nodes are the last words of one phrase: they have no children, and one entry.
    private static final class Node {
        private Map<String, Node> children = Map.of();
        private List<Entry> entries = List.of();

        Node child(String word) {
            if (children.isEmpty()) {
                children = new HashMap<>(2);
            }
            // The same few words in hundreds of thousands of phrases.
            return children.computeIfAbsent(word.intern(), unused -> new Node());
        }

        void add(Entry entry) {
            if (!entries.contains(entry)) {
                entries = Stream.concat(entries.stream(), Stream.of(entry)).toList();
            }
        }
    }

    /** What hears of each phrase that begins at one place. */
    interface Hit {
        void found(Entry entry, int length);
    }

    void add(List<String> words, Entry entry) {
        Node node = root;
        for (String word : words) {
            node = node.child(word);
        }
        node.add(entry);
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
