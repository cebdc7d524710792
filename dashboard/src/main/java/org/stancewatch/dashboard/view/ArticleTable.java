package org.stancewatch.dashboard.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;

/** Where the latest revision of each article stands on its topic, and what coverage is counted by. */
final class ArticleTable {

    private static final String PUT = "insert into article"
            + " (id, revised, hash, part, pos, published, day, recorded, publisher, language) values"
            + " (:id, :revised, :hash, :part, :pos, :published, :day, :recorded, :publisher, :language)"
            + " on conflict (id) do update set revised = excluded.revised, hash = excluded.hash, part = excluded.part,"
            + " pos = excluded.pos, published = excluded.published, day = excluded.day, recorded = excluded.recorded,"
            + " publisher = excluded.publisher, language = excluded.language"
            + " where (excluded.revised, excluded.hash) >= (article.revised, article.hash)";

    private ArticleTable() {}

    static void put(Handle file, At at, Article article) {
        file.createUpdate(PUT)
                .bind("id", article.id().value())
                .bind("revised", Micros.of(article.revision().time()))
                .bind("hash", article.revision().contentHash())
                .bind("part", at.partition())
                .bind("pos", at.offset())
                .bind("published", Micros.of(article.published()))
                .bind(
                        "day",
                        LocalDate.ofInstant(article.published(), ZoneOffset.UTC).toString())
                .bind("recorded", Micros.of(article.recordedAt()))
                .bind("publisher", article.publisher())
                .bind("language", article.language().orElse(null))
                .execute();
    }

    static Optional<At> find(Handle file, ArticleId id) {
        return file.createQuery("select part, pos from article where id = :id")
                .bind("id", id.value())
                .map((row, context) -> new At(row.getInt("part"), row.getLong("pos")))
                .findOne();
    }
}
