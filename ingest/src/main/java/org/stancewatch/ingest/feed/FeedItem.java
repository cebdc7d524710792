package org.stancewatch.ingest.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import java.net.URI;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stancewatch.ingest.article.CanonicalUrl;
import org.stancewatch.ingest.article.LanguageCode;
import org.stancewatch.ingest.article.ParagraphText;
import org.stancewatch.ingest.fetch.Origins;
import org.stancewatch.ingest.item.Fingerprint;
import org.stancewatch.ingest.item.NewsItem;

/** One entry of a feed. */
final class FeedItem {

    /** A description as long as this is no summary. */
    private static final int WHOLE_DESCRIPTION = 1_500;

    private static final int LONGEST_GUID = 1_000;

    /** What a text ends in that goes on elsewhere. */
    private static final Pattern CUT =
            Pattern.compile("(?i)(\\.\\.\\.|…|\\[…]|\\[&hellip;]|read more|continue reading|lire la suite)\\W*$");

    /** Of a long text no more than this is searched for what it ends in. */
    private static final int LONGEST_END = 200;

    /** A text, and whether the feed says that it is all of it. */
    private record Told(String text, boolean said) {

        boolean isWhole() {
            return (said || text.length() >= WHOLE_DESCRIPTION)
                    && !CUT.matcher(text.substring(Math.max(0, text.length() - LONGEST_END)))
                            .find();
        }
    }

    private final URI source;
    private final Optional<String> publisher;
    private final Optional<String> language;
    private final SyndEntry entry;

    /** {@code publisher} and {@code language} are what the feed says of all its entries. */
    FeedItem(URI source, Optional<String> publisher, Optional<String> language, SyndEntry entry) {
        this.source = source;
        this.publisher = publisher;
        this.language = language;
        this.entry = entry;
    }

    /** The item; empty where the entry has neither a text nor a page. */
    Optional<NewsItem> item() {
        Optional<URI> link = link();
        Optional<Told> told = told();
        return link.isEmpty() && told.isEmpty() ? Optional.empty() : Optional.of(item(link, told));
    }

    private NewsItem item(Optional<URI> link, Optional<Told> told) {
        Optional<String> text = told.map(Told::text);
        Optional<String> url = link.flatMap(address -> CanonicalUrl.of(address.toString()));
        return new NewsItem(
                url.or(this::guid).orElseGet(() -> Fingerprint.of(text.orElse(""))),
                link,
                url,
                Optional.ofNullable(entry.getTitle()).map(ParagraphText::of).orElse(""),
                text,
                told.filter(Told::isWhole).isPresent(),
                publisher,
                language(),
                Optional.ofNullable(entry.getPublishedDate()).map(Date::toInstant),
                Optional.ofNullable(entry.getUpdatedDate()).map(Date::toInstant));
    }

    /** Links may be relative to the feed; a guid, which ROME takes for the link where there is none, may be a mere number. */
    private Optional<URI> link() {
        return Optional.ofNullable(entry.getLink())
                .filter(link -> !link.isBlank())
                .flatMap(link -> isGuid() ? Origins.web(link) : resolved(link))
                .or(() -> Optional.ofNullable(entry.getUri()).flatMap(Origins::web));
    }

    private boolean isGuid() {
        return entry.getWireEntry() instanceof Item item && item.getLink() == null;
    }

    private Optional<URI> resolved(String link) {
        try {
            return Origins.web(source.resolve(link.strip()).toString());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Unique within its feed only. */
    private Optional<String> guid() {
        return Optional.ofNullable(entry.getUri())
                .map(guid -> source + " " + (guid.length() > LONGEST_GUID ? Fingerprint.of(guid) : guid));
    }

    /** The full text where the feed carries it, else the description. */
    private Optional<Told> told() {
        return Stream.concat(
                        entry.getContents().stream().map(content -> new Told(words(content), true)),
                        Stream.ofNullable(entry.getDescription()).map(summary -> new Told(words(summary), false)))
                .filter(told -> !told.text().isEmpty())
                .findFirst();
    }

    private static String words(SyndContent content) {
        String value = Objects.requireNonNullElse(content.getValue(), "");
        return "text".equals(content.getType()) ? ParagraphText.ofPlain(value) : ParagraphText.of(value);
    }

    private Optional<String> language() {
        Optional<String> ofItem = Optional.ofNullable((DCModule) entry.getModule(DCModule.URI))
                .flatMap(terms -> LanguageCode.of(terms.getLanguage()));
        return ofItem.or(() -> language);
    }
}
