package org.stancewatch.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the words in the class and id of elements name; names repeat in a page and are cut once, for all that is asked of them. */
final class PageWords {

    /** What an element may be called, by the words for it. */
    enum Kind {
        CREDIT(PageParts.CREDITS),
        WALL(Paywall.NAMES),
        FURNITURE(PageFurniture.ALWAYS),
        SMALL_FURNITURE(PageFurniture.SMALL),
        LEAD(Standfirst.NAMES);

        private final Set<String> words;

        Kind(Set<String> words) {
            this.words = words;
        }

        private int bit() {
            return 1 << ordinal();
        }
    }

    private static final List<String> NAMES = List.of("class", "id", "itemprop");

    /** Longer ones are no names. */
    private static final int LONGEST = 1_000;

    private static final WordTree KINDS = tree();

    private final Map<String, Integer> known = new HashMap<>();

    /** Whether a word of the element's class or id, or two neighbours joined, is one for {@code kind}. */
    boolean name(Element element, Kind kind) {
        return (kinds(element) & kind.bit()) != 0;
    }

    /** Takes names away that are none: whoever looks for a word in the names around an element would read them each time. */
    void forgetLong(Element element) {
        if (element.attributesSize() > 0) {
            NAMES.stream().filter(name -> element.attr(name).length() > LONGEST).forEach(element::removeAttr);
        }
    }

    private int kinds(Element element) {
        return element.attributesSize() == 0 ? 0 : kinds(element.attr("class")) | kinds(element.attr("id"));
    }

    private int kinds(String name) {
        return name.isEmpty() ? 0 : known.computeIfAbsent(name, PageWords::cut);
    }

    /** Cut at what is no letter and before capitals; by hand and without making words, for this runs on the names of every page. */
    private static int cut(String name) {
        int kinds = 0;
        int word = WordTree.NOWHERE;
        int joined = WordTree.NOWHERE;
        for (int i = 0; i < name.length(); i++) {
            if (!isLetter(name.charAt(i))) {
                continue;
            }
            if (begins(name, i)) {
                joined = word;
                word = WordTree.ROOT;
            }
            word = KINDS.after(word, name.charAt(i));
            joined = KINDS.after(joined, name.charAt(i));
            kinds |= ends(name, i) ? KINDS.kinds(word) | KINDS.kinds(joined) : 0;
        }
        return kinds;
    }

    private static boolean begins(String name, int at) {
        return at == 0
                || !isLetter(name.charAt(at - 1))
                || isCapital(name.charAt(at)) && !isCapital(name.charAt(at - 1));
    }

    private static boolean ends(String name, int at) {
        return at + 1 == name.length() || !isLetter(name.charAt(at + 1)) || begins(name, at + 1);
    }

    private static WordTree tree() {
        WordTree kinds = new WordTree();
        for (Kind kind : Kind.values()) {
            kind.words.stream().filter(PageWords::isWord).forEach(word -> kinds.add(word, kind.bit()));
        }
        return kinds;
    }

    /** A name that is more than a word is never found among the words of one. */
    private static boolean isWord(String name) {
        return name.chars().allMatch(c -> isLetter((char) c));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || isCapital(c);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
