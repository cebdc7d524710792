package org.stancewatch.ingest.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/**
 * ROME's reader of RSS and Atom without what takes it minutes, a hundred thousand elements within each other, a date of a million
 * digits, which it tries in twenty forms, and without what it misreads: times that are more exact than a millisecond.
 */
final class FeedInput extends WireFeedInput {

    /** Characters; the longest form that is in use has half as many. */
    private static final int LONGEST_DATE = 100;

    /** Levels; entries that hold a page as XHTML have some thirty. */
    private static final String DEEPEST = "200";

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private static final Pattern MILLISECONDS = Pattern.compile("(:\\d{2}\\.\\d{3})\\d+");

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

    @Override
    public WireFeed build(Document document) throws FeedException {
        List<Element> dates = new ArrayList<>();
        for (Element element : document.getDescendants(Filters.element())) {
            if (DATES.contains(element.getName().toLowerCase(Locale.ROOT))) {
                dates.add(element);
            }
        }
        dates.forEach(date -> date.setText(readable(date.getText())));
        return super.build(document);
    }

    /** What is too long to be a date is none; of the parts of a second ROME would count a millionth as a thousandth. */
    private static String readable(String date) {
        return date.length() > LONGEST_DATE ? "" : MILLISECONDS.matcher(date).replaceFirst("$1");
    }
}
