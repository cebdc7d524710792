package org.stancewatch.schemas.codec;

import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Sketch;
import org.stancewatch.schema.ArticleOrigin;

final class ArticleClaimsCodec implements Codec<ArticleClaims, org.stancewatch.schema.ArticleClaims> {

    @Override
    public Class<org.stancewatch.schema.ArticleClaims> recordType() {
        return org.stancewatch.schema.ArticleClaims.class;
    }

    @Override
    public org.stancewatch.schema.ArticleClaims toAvro(ArticleClaims said) {
        return org.stancewatch.schema.ArticleClaims.newBuilder()
                .setCompany(said.pair().company())
                .setTechnology(said.pair().technology())
                .setArticleId(said.article().value())
                .setRevision(Codecs.REVISION.toAvro(said.revision()))
                .setUrl(said.url().orElse(null))
                .setTitle(said.title())
                .setPublisher(said.publisher())
                .setOwner(said.owner().orElse(null))
                .setAgency(said.agency().orElse(null))
                .setSketch(said.sketch().keys())
                .setLanguage(said.language())
                .setRules(said.rules())
                .setPublished(said.published())
                .setRecordedAt(said.recordedAt())
                .setOrigin(said.origin().map(ArticleClaimsCodec::originToAvro).orElse(null))
                .setClaims(new ClaimCodec(said.pair()).allToAvro(said.claims()))
                .build();
    }

    private static ArticleOrigin originToAvro(ArticleClaims.Origin origin) {
        return ArticleOrigin.newBuilder()
                .setPartition(origin.partition())
                .setOffset(origin.offset())
                .build();
    }

    @Override
    public ArticleClaims fromAvro(org.stancewatch.schema.ArticleClaims record) {
        Pair pair = new Pair(record.getCompany(), record.getTechnology());
        return new ArticleClaims(
                pair,
                new ArticleId(record.getArticleId()),
                Codecs.REVISION.fromAvro(record.getRevision()),
                record.getUrl(),
                record.getTitle(),
                record.getPublisher(),
                record.getOwner(),
                record.getAgency(),
                new Sketch(record.getSketch()),
                record.getLanguage(),
                record.getRules(),
                record.getPublished(),
                record.getRecordedAt(),
                record.getOrigin().map(origin -> new ArticleClaims.Origin(origin.getPartition(), origin.getOffset())),
                new ClaimCodec(pair).allFromAvro(record.getClaims()));
    }
}
