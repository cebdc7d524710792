package org.stancewatch.schemas.codec;

import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.ledger.Evidence;

final class EvidenceCodec implements Codec<Evidence, org.stancewatch.schema.Evidence> {

    @Override
    public Class<org.stancewatch.schema.Evidence> recordType() {
        return org.stancewatch.schema.Evidence.class;
    }

    @Override
    public org.stancewatch.schema.Evidence toAvro(Evidence evidence) {
        return org.stancewatch.schema.Evidence.newBuilder()
                .setArticleId(evidence.article().value())
                .setUrl(evidence.url().orElse(null))
                .setPublisher(evidence.publisher())
                .setTitle(evidence.title())
                .setPublished(evidence.published())
                .setQuote(Codecs.QUOTE.toAvro(evidence.quote()))
                .setConfidence(evidence.confidence())
                .setExplanation(evidence.explanation())
                .setRules(evidence.rules())
                .build();
    }

    @Override
    public Evidence fromAvro(org.stancewatch.schema.Evidence record) {
        return new Evidence(
                new ArticleId(record.getArticleId()),
                record.getUrl(),
                record.getPublisher(),
                record.getTitle(),
                record.getPublished(),
                Codecs.QUOTE.fromAvro(record.getQuote()),
                record.getConfidence(),
                record.getExplanation(),
                record.getRules());
    }
}
