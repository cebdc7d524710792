package org.stancewatch.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.article.LanguageCode;
import org.stancewatch.ingest.article.ParagraphText;

/** Looks at an address once, as a watch would, and tells what is there; nothing is published. */
public final class SourceTrial {

    /** A description this long is no summary. */
    private static final int WORDS_OF_A_TEXT = 200;

    private static final int LONGEST_SHOWN = 200;
    private static final FetchLimits ONCE = new FetchLimits(Duration.ofSeconds(20), 16 << 20, 1, Duration.ofSeconds(1));

    private final FeedFetcher fetcher = new FeedFetcher(ONCE);
    private final Clock clock;

    public SourceTrial(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is at {@code address}.
     *
     * @throws IllegalArgumentException {@code address: reason}, in one line, where nothing can be had or read there
     */
    public TrialReport look(URI address) {
        FeedSource source = new FeedSource(address);
        try {
            FetchedFeed fetched = fetcher.fetch(source, Validators.NONE)
                    .orElseThrow(() -> FeedFault.lasting("answers 304 to a first look", null));
            return FeedLinks.isPage(fetched)
                    ? TrialReport.page(FeedLinks.in(fetched.bytes(), address))
                    : report(FeedDocument.parse(source, fetched));
        } catch (FeedFault fault) {
            throw new IllegalArgumentException(source + ": " + shown(fault.reason()), fault);
        }
    }

    private TrialReport report(FeedDocument document) {
        SyndFeed feed = document.feed();
        Collection<Article> articles = document.articles(clock.instant());
        Optional<SyndEntry> newest = newest(feed);
        return new TrialReport(
                Optional.ofNullable(feed.getFeedType()).orElse("JSON Feed"),
                Optional.ofNullable(feed.getTitle())
                        .map(SourceTrial::shownMarkup)
                        .filter(title -> !title.isEmpty()),
                language(feed, articles),
                feed.getEntries().size(),
                articles.size(),
                (int) feed.getEntries().stream().filter(SourceTrial::isWhole).count(),
                medianWords(articles),
                newest.flatMap(SourceTrial::time),
                newest.map(SyndEntry::getTitle).map(SourceTrial::shownMarkup).orElse(""),
                List.of());
    }

    private static Optional<SyndEntry> newest(SyndFeed feed) {
        return feed.getEntries().stream()
                .filter(entry -> time(entry).isPresent())
                .max(Comparator.comparing(entry -> time(entry).orElseThrow()));
    }

    private static Optional<String> language(SyndFeed feed, Collection<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.language().stream())
                .findFirst()
                .or(() -> LanguageCode.of(feed.getLanguage()));
    }

    private static int medianWords(Collection<Article> articles) {
        List<Integer> words =
                articles.stream().map(article -> words(article.text())).sorted().toList();
        return words.isEmpty() ? 0 : words.get(words.size() / 2);
    }

    private static boolean isWhole(SyndEntry entry) {
        return entry.getContents().stream().anyMatch(content -> words(content) > 0)
                || Stream.ofNullable(entry.getDescription()).anyMatch(content -> words(content) >= WORDS_OF_A_TEXT);
    }

    private static int words(SyndContent content) {
        return words(ParagraphText.of(Objects.requireNonNullElse(content.getValue(), "")));
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    private static Optional<Instant> time(SyndEntry entry) {
        return Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .findFirst();
    }

    private static String shownMarkup(String markup) {
        return shown(ParagraphText.of(markup));
    }

    /** It comes from a stranger: nothing in it may move the cursor. */
    private static String shown(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_SHOWN));
    }
}
