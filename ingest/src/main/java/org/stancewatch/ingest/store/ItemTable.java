package org.stancewatch.ingest.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stancewatch.domain.article.ArticleId;

/** What each source lists, as it was when it was dealt with last. */
public final class ItemTable {

    /**
     * An item that was dealt with.
     *
     * @param told hash of what it said
     * @param article what became of it
     */
    public record Known(String told, Optional<ArticleId> article) {}

    private final Handle handle;

    ItemTable(Handle handle) {
        this.handle = handle;
    }

    /** The item of {@code source} that is called {@code key}. */
    public Optional<Known> find(String source, String key) {
        return handle.createQuery("select told, article from item where source = :source and key = :key")
                .bind("source", source)
                .bind("key", key)
                .map((row, context) -> new Known(
                        row.getString("told"), Columns.text(row, "article").map(ArticleId::new)))
                .findOne();
    }

    /** Writes that {@code key} is dealt with as it is told now. */
    public void put(String source, String key, Known known, Instant now) {
        handle.createUpdate("insert or replace into item values (:source, :key, :told, :article, :seen)")
                .bind("source", source)
                .bind("key", key)
                .bind("told", known.told())
                .bind("article", known.article().map(ArticleId::value).orElse(null))
                .bind("seen", now.toEpochMilli())
                .execute();
    }

    /** Writes that {@code key} is still listed. */
    public void seen(String source, String key, Instant now) {
        handle.execute("update item set seen = ? where source = ? and key = ?", now.toEpochMilli(), source, key);
    }
}
