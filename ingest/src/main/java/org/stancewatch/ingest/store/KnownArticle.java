package org.stancewatch.ingest.store;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;

/**
 * The last revision of an article that is on the topic.
 *
 * @param source the source it came from first: others that list it say nothing new
 * @param link where its page was found: the canonical URL is https even where that is not served
 * @param article without its text
 * @param ordered where that revision stands among the others: one that is to count has to be later
 * @param substance what a reader would notice a change of
 * @param page the same of its web page, where that was looked at
 * @param first when it was first published by us
 */
public record KnownArticle(
        String source,
        Optional<URI> link,
        Article article,
        Instant ordered,
        String substance,
        Optional<String> page,
        Instant first) {

    public ArticleId id() {
        return article.id();
    }

    public boolean isWithdrawn() {
        return article.status() == ArticleStatus.WITHDRAWN;
    }

    /** Likewise, its page known. */
    public KnownArticle withPage(String seen) {
        return new KnownArticle(source, link, article, ordered, substance, Optional.of(seen), first);
    }
}
