package org.stancewatch.ingest.watch;

import java.net.URI;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.ingest.article.Substance;
import org.stancewatch.ingest.item.Fingerprint;
import org.stancewatch.ingest.item.NewsItem;

/**
 * An article that is to be on the topic, and what it comes from.
 *
 * @param source the id of the source
 * @param item what the source lists; empty where we looked ourselves
 * @param article as it is told now
 * @param page the substance of its web page, where that was read
 */
record Story(String source, Optional<NewsItem> item, Article article, Optional<String> page) {

    /** What a reader would notice a change of. */
    static String substance(String title, String text) {
        return Fingerprint.of(Substance.of(title, text));
    }

    /** Where its page is. */
    Optional<URI> link() {
        return item.flatMap(NewsItem::link);
    }

    String substance() {
        return substance(article.title(), article.text());
    }

    boolean isWithdrawal() {
        return article.status() == ArticleStatus.WITHDRAWN;
    }

    /** Names this content of the article, however often it is handed over. */
    String content() {
        return Fingerprint.of(
                article.title(),
                article.text(),
                article.status().name(),
                String.valueOf(article.modified().orElse(null)));
    }
}
