package org.stancewatch.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    /** A bit for each kind. */
    private static final Map<String, Integer> KINDS = kinds();

    /** What a word of two may begin with: few do, and joining is dear. */
    private static final Set<String> BEGINNINGS = beginnings();

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

    private static int cut(String name) {
        int kinds = 0;
        String before = "";
        for (String word : words(name)) {
            kinds |= KINDS.getOrDefault(word, 0);
            kinds |= BEGINNINGS.contains(before) ? KINDS.getOrDefault(before + word, 0) : 0;
            before = word;
        }
        return kinds;
    }

    /** Cut at what is no letter and before capitals; by hand, for this runs on every name of every page. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean ends = i == name.length() || !isLetter(name.charAt(i));
            if (ends || i > start && isCapital(name.charAt(i)) && !isCapital(name.charAt(i - 1))) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = ends ? i + 1 : i;
            }
        }
        return words;
    }

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kind.words.forEach(word -> kinds.merge(word, kind.bit(), (one, other) -> one | other));
        }
        return Map.copyOf(kinds);
    }

    private static Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (String word : KINDS.keySet()) {
            for (int length = 1; length < word.length(); length++) {
                beginnings.add(word.substring(0, length));
            }
        }
        return Set.copyOf(beginnings);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || isCapital(c);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
