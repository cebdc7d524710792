package org.stancewatch.ingest.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/**
 * ROME's reader of RSS and Atom without what takes it minutes: a hundred thousand elements within each other, and a date of a
 * million digits, which it tries in twenty forms.
 */
final class FeedInput extends WireFeedInput {

    /** Characters; the longest form that is in use has half as many. */
    private static final int LONGEST_DATE = 100;

    /** Levels; entries that hold a page as XHTML have some thirty. */
    private static final String DEEPEST = "200";

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private static final Set<String> DATES = Set.of(
            "pubdate",
            "lastbuilddate",
            "expirationdate",
            "date",
            "published",
            "updated",
            "modified",
            "issued",
            "created",
            "updatebase");

    FeedInput() {
        setAllowDoctypes(false);
    }

    @Override
    protected SAXBuilder createSAXBuilder() {
        SAXBuilder builder = super.createSAXBuilder();
        builder.setProperty(DEPTH, DEEPEST);
        return builder;
    }

    /** A date that is too long to be one is taken for none. */
    @Override
    public WireFeed build(Document document) throws FeedException {
        List<Element> endless = new ArrayList<>();
        for (Element element : document.getDescendants(Filters.element())) {
            if (isEndlessDate(element)) {
                endless.add(element);
            }
        }
        endless.forEach(Element::removeContent);
        return super.build(document);
    }

    private static boolean isEndlessDate(Element element) {
        return DATES.contains(element.getName().toLowerCase(Locale.ROOT))
                && element.getText().length() > LONGEST_DATE;
    }
}
