package org.stancewatch.schemas.codec;

import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.schema.NewsArticle;

final class ArticleCodec implements Codec<Article, NewsArticle> {

    @Override
    public Class<NewsArticle> recordType() {
        return NewsArticle.class;
    }

    @Override
    public NewsArticle toAvro(Article article) {
        return NewsArticle.newBuilder()
                .setId(article.id().value())
                .setUrl(article.url().orElse(null))
                .setPublisher(article.publisher())
                .setOwner(article.owner().orElse(null))
                .setAgency(article.agency().orElse(null))
                .setTitle(article.title())
                .setText(article.text())
                .setLanguage(article.language().orElse(null))
                .setPublished(article.published())
                .setModified(article.modified().orElse(null))
                .setRecordedAt(article.recordedAt())
                .setStatus(Symbols.toAvro(org.stancewatch.schema.ArticleStatus.class, article.status()))
                .build();
    }

    @Override
    public Article fromAvro(NewsArticle record) {
        return new Article(
                new ArticleId(record.getId()),
                record.getUrl(),
                record.getPublisher(),
                record.getOwner(),
                record.getAgency(),
                record.getTitle(),
                record.getText(),
                record.getLanguage(),
                record.getPublished(),
                record.getModified(),
                record.getRecordedAt(),
                Symbols.fromAvro(ArticleStatus.class, "status", record.getStatus()));
    }
}
