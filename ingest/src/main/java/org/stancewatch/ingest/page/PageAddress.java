package org.stancewatch.ingest.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stancewatch.ingest.article.CanonicalUrl;

/**
 * The canonical address that a page names, where it is plausible: not the front page, not a section above the page, and on the
 * site it was found on. Another site is believed when two of the page's own words (link, Open Graph, JSON-LD) name it.
 */
final class PageAddress {

    private static final Pattern TELLS_AN_ARTICLE = Pattern.compile("[\\d-]");
    private static final Pattern SECOND_LEVEL = Pattern.compile(".*\\.(?:co|com|org|gov|gouv|ac|net)\\.[a-z]{2}");
    private static final String NOWHERE = "localhost";

    /** Characters; a longer one is no address of an article. */
    private static final int LONGEST = 2_000;

    private final Optional<URI> found;

    private PageAddress(String found) {
        this.found = CanonicalUrl.of(found)
                .map(URI::create)
                .filter(address -> !address.getHost().equals(NOWHERE));
    }

    static Optional<String> of(PageParts parts, LinkedData linked, MetaElements metas) {
        Document page = parts.page();
        PageAddress address = new PageAddress(page.location());
        return address.choose(Stream.of(
                        link(parts),
                        metas.first("og:url").map(url -> absolute(page, url)),
                        linked.field("url").map(url -> absolute(page, url)),
                        linked.field("mainEntityOfPage").map(url -> absolute(page, url)))
                .flatMap(Optional::stream)
                .filter(url -> url.length() <= LONGEST)
                .flatMap(url -> CanonicalUrl.of(url).stream())
                .toList());
    }

    private Optional<String> choose(List<String> told) {
        return told.stream()
                .filter(url -> names(URI.create(url)))
                .filter(url -> isHere(URI.create(url))
                        || told.stream().filter(url::equals).count() > 1)
                .findFirst();
    }

    private boolean names(URI told) {
        if (told.getPath().isEmpty() && told.getQuery() == null) {
            return false;
        }
        return found.filter(here -> here.getPath().startsWith(told.getPath() + "/"))
                .filter(here -> !TELLS_AN_ARTICLE.matcher(told.getPath()).find())
                .isEmpty();
    }

    private boolean isHere(URI told) {
        return found.map(here -> site(here).equals(site(told))).orElse(true);
    }

    private static String site(URI address) {
        String[] labels = address.getHost().split("\\.");
        int kept = SECOND_LEVEL.matcher(address.getHost()).matches() ? 3 : 2;
        return String.join(".", Arrays.copyOfRange(labels, Math.max(0, labels.length - kept), labels.length));
    }

    private static Optional<String> link(PageParts page) {
        return page.links().stream().findFirst().map(link -> link.absUrl("href"));
    }

    private static String absolute(Document page, String url) {
        Element link = page.createElement("a").attr("href", url);
        link.setBaseUri(page.baseUri());
        return link.absUrl("href");
    }
}
