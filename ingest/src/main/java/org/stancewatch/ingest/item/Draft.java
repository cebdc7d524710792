package org.stancewatch.ingest.item;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.ingest.article.KillNotice;
import org.stancewatch.ingest.page.Page;
import org.stancewatch.ingest.source.Source;

/** The article that an item tells of, with its page or without. What the operator says goes before what the source says. */
public final class Draft {

    /** Some write their own time of day as UTC; what lies further ahead is no time of publication. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Source source;
    private final NewsItem item;
    private final Optional<Page> page;

    public Draft(Source source, NewsItem item, Optional<Page> page) {
        this.source = source;
        this.item = item;
        this.page = page;
    }

    /**
     * The article, recorded at {@code now}, withdrawn where it is a notice that says so; empty where neither item nor page holds
     * a text.
     */
    public Optional<Article> article(Instant now) {
        return text().map(text -> article(title(), text, now));
    }

    private Article article(String title, String text, Instant now) {
        Instant published = published(now);
        return new Article(
                ArticleId.hashOf(url().orElse(item.key())),
                url(),
                publisher(),
                source.owner(),
                page.flatMap(Page::agency),
                title,
                text,
                language(),
                published,
                modified().filter(published::isBefore),
                now,
                KillNotice.is(title, text) ? ArticleStatus.WITHDRAWN : ArticleStatus.PUBLISHED);
    }

    private Optional<String> text() {
        return first(page.map(Page::text), item.text());
    }

    private String title() {
        return first(page.map(Page::title), Optional.of(item.title())).orElse("");
    }

    private Optional<String> url() {
        return page.flatMap(Page::url).or(item::url);
    }

    private Optional<String> language() {
        return source.language().or(item::language).or(() -> page.flatMap(Page::language));
    }

    private String publisher() {
        return first(source.publisher(), page.flatMap(Page::publisher), item.publisher(), host())
                .orElse(source.id());
    }

    private Optional<String> host() {
        return item.link().map(link -> link.getHost());
    }

    private Instant published(Instant now) {
        return Stream.of(item.published(), page.flatMap(Page::published), item.updated())
                .flatMap(Optional::stream)
                .filter(told -> told.isBefore(now.plus(AHEAD)))
                .findFirst()
                .orElse(now);
    }

    private Optional<Instant> modified() {
        return Stream.of(item.updated(), page.flatMap(Page::modified))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... told) {
        return Stream.of(told)
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
