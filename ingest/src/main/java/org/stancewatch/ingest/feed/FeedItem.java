package org.stancewatch.ingest.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.ingest.article.CanonicalUrl;
import org.stancewatch.ingest.article.LanguageCode;
import org.stancewatch.ingest.article.ParagraphText;

/** One item of a feed, as the article it tells of. */
final class FeedItem {

    private final FeedSource source;
    private final SyndFeed feed;
    private final SyndEntry entry;

    FeedItem(FeedSource source, SyndFeed feed, SyndEntry entry) {
        this.source = source;
        this.feed = feed;
        this.entry = entry;
    }

    /** The article, recorded at {@code recordedAt}; empty where the item holds no text. */
    Optional<Article> article(Instant recordedAt) {
        return text().map(text -> article(text, recordedAt));
    }

    private Article article(String text, Instant recordedAt) {
        Optional<String> url = url();
        Instant published = published().or(this::updated).orElse(recordedAt);
        return new Article(
                ArticleId.hashOf(url.or(this::guid).orElse(text)),
                url,
                publisher(),
                Optional.empty(),
                Optional.empty(),
                title(),
                text,
                language(),
                published,
                updated().filter(published::isBefore),
                recordedAt,
                ArticleStatus.PUBLISHED);
    }

    private Optional<String> url() {
        return Stream.of(entry.getLink(), entry.getUri())
                .filter(Objects::nonNull)
                .map(this::resolved)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Links may be relative to the feed. */
    private Optional<String> resolved(String link) {
        try {
            return CanonicalUrl.of(source.address().resolve(link.strip()).toString());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Unique within its feed only. */
    private Optional<String> guid() {
        return Optional.ofNullable(entry.getUri()).map(guid -> source.address() + " " + guid);
    }

    private String title() {
        return Optional.ofNullable(entry.getTitle()).map(ParagraphText::of).orElse("");
    }

    /** The full text where the feed carries it, else the description. */
    private Optional<String> text() {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(FeedItem::words)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static String words(SyndContent content) {
        String value = Objects.requireNonNullElse(content.getValue(), "");
        return "text".equals(content.getType()) ? ParagraphText.ofPlain(value) : ParagraphText.of(value);
    }

    private Optional<Instant> published() {
        return Optional.ofNullable(entry.getPublishedDate()).map(Date::toInstant);
    }

    private Optional<Instant> updated() {
        return Optional.ofNullable(entry.getUpdatedDate()).map(Date::toInstant);
    }

    private Optional<String> language() {
        Optional<String> ofItem = Optional.ofNullable((DCModule) entry.getModule(DCModule.URI))
                .flatMap(terms -> LanguageCode.of(terms.getLanguage()));
        return ofItem.or(() -> LanguageCode.of(feed.getLanguage()));
    }

    private String publisher() {
        return Optional.ofNullable(feed.getTitle())
                .map(ParagraphText::of)
                .filter(title -> !title.isEmpty())
                .orElse(source.address().getHost());
    }
}
