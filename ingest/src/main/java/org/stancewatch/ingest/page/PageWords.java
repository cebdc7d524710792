package org.stancewatch.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words in the class and id of elements, looked up in a set; names repeat in a page and are cut once. */
final class PageWords {

    /** Longer ones are no names. */
    private static final int LONGEST = 1_000;

    private final Set<String> wanted;
    private final Map<String, Boolean> known = new HashMap<>();

    PageWords(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** Whether a word of the element's class or id, or two neighbours joined, is wanted. */
    boolean name(Element element) {
        return isWanted(element.attr("class")) || isWanted(element.attr("id"));
    }

    private boolean isWanted(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && known.computeIfAbsent(name, this::hasWanted);
    }

    private boolean hasWanted(String name) {
        String before = "";
        for (String word : words(name)) {
            if (wanted.contains(word) || wanted.contains(before + word)) {
                return true;
            }
            before = word;
        }
        return false;
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

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || isCapital(c);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
