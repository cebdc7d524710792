package org.stancewatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What stands below headlines. A list of all the siblings of each of a hundred thousand would be made for minutes. */
final class Siblings {

    /** An article has one headline, a live blog one for each entry. */
    private static final int MOST_HEADLINES = 500;

    /** Within a sibling; what stands further down is not below the headline but in the article. */
    private static final int MOST_WITHIN = 1_000;

    private Siblings() {}

    /** The next {@code many} elements after each of {@code headlines} and what they hold, in the order of the page; some may come twice. */
    static Stream<Element> below(Stream<Element> headlines, int many) {
        return headlines
                .limit(MOST_HEADLINES)
                .flatMap(headline -> next(headline, many).stream())
                .flatMap(sibling -> sibling.stream().limit(MOST_WITHIN));
    }

    private static List<Element> next(Element element, int many) {
        List<Element> found = new ArrayList<>();
        Element next = element.nextElementSibling();
        while (next != null && found.size() < many) {
            found.add(next);
            next = next.nextElementSibling();
        }
        return found;
    }
}
