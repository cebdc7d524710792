package org.stancewatch.ingest.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;

/** The last revision of each article that is on the topic, and those that are on their way there. */
public final class ArticleTable {

    private final Handle handle;

    ArticleTable(Handle handle) {
        this.handle = handle;
    }

    public Optional<KnownArticle> find(ArticleId id) {
        return handle.createQuery("select * from article where id = :id")
                .bind("id", id.value())
                .map((row, context) -> known(row))
                .findOne();
    }

    /** When this content of an article was first handed to the broker: {@code now}, or before a crash. */
    public Instant sending(ArticleId id, String content, Instant now) {
        return Instant.ofEpochMilli(handle.createQuery(
                        "insert into sending values (:article, :content, :now) on conflict do update set recorded ="
                                + " recorded returning recorded")
                .bind("article", id.value())
                .bind("content", content)
                .bind("now", now.toEpochMilli())
                .mapTo(long.class)
                .one());
    }

    /** The broker has settled what was sent of the article. */
    public void sent(ArticleId id) {
        handle.execute("delete from sending where article = ?", id.value());
    }

    /** Writes the last revision of an article. */
    public void put(KnownArticle known) {
        Update row = handle.createUpdate(
                "insert or replace into article values (:id, :source, :url, :link, :publisher, :owner, :agency, :title,"
                        + " :language, :published, :modified, :ordered, :substance, :page, :status, :first)");
        bind(row, known.article());
        row.bind("source", known.source())
                .bind("link", known.link().map(URI::toString).orElse(null))
                .bind("ordered", known.ordered().toEpochMilli())
                .bind("substance", known.substance())
                .bind("page", known.page().orElse(null))
                .bind("first", known.first().toEpochMilli())
                .execute();
    }

    private static void bind(Update row, Article article) {
        row.bind("id", article.id().value())
                .bind("url", article.url().orElse(null))
                .bind("publisher", article.publisher())
                .bind("owner", article.owner().orElse(null))
                .bind("agency", article.agency().orElse(null))
                .bind("title", article.title())
                .bind("language", article.language().orElse(null))
                .bind("published", article.published().toEpochMilli())
                .bind("modified", Columns.millis(article.modified()))
                .bind("status", article.status().name());
    }

    private static KnownArticle known(ResultSet row) throws SQLException {
        Instant ordered = Columns.time(row, "ordered").orElseThrow();
        return new KnownArticle(
                row.getString("source"),
                Columns.text(row, "link").map(URI::create),
                article(row, ordered),
                ordered,
                row.getString("substance"),
                Columns.text(row, "page"),
                Columns.time(row, "first").orElseThrow());
    }

    private static Article article(ResultSet row, Instant recordedAt) throws SQLException {
        return new Article(
                new ArticleId(row.getString("id")),
                Columns.text(row, "url"),
                row.getString("publisher"),
                Columns.text(row, "owner"),
                Columns.text(row, "agency"),
                row.getString("title"),
                "",
                Columns.text(row, "language"),
                Columns.time(row, "published").orElseThrow(),
                Columns.time(row, "modified"),
                recordedAt,
                ArticleStatus.valueOf(row.getString("status")));
    }
}
