package org.stancewatch.schemas.codec;

import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;

final class VerdictCodec implements Codec<Verdict, org.stancewatch.schema.Verdict> {

    @Override
    public Class<org.stancewatch.schema.Verdict> recordType() {
        return org.stancewatch.schema.Verdict.class;
    }

    @Override
    public org.stancewatch.schema.Verdict toAvro(Verdict verdict) {
        return org.stancewatch.schema.Verdict.newBuilder()
                .setCompany(verdict.pair().company())
                .setTechnology(verdict.pair().technology())
                .setArticleId(verdict.article().value())
                .setAct(Symbols.toAvro(org.stancewatch.schema.Act.class, verdict.act()))
                .setScope(verdict.scope().map(Codecs.SCOPE::toAvro).orElse(null))
                .setJudgement(Symbols.toAvro(org.stancewatch.schema.Judgement.class, verdict.judgement()))
                .setBy(verdict.by())
                .setAt(verdict.at())
                .setReason(verdict.reason())
                .build();
    }

    @Override
    public Verdict fromAvro(org.stancewatch.schema.Verdict record) {
        return new Verdict(
                new Pair(record.getCompany(), record.getTechnology()),
                new ArticleId(record.getArticleId()),
                Symbols.fromAvro(Act.class, "act", record.getAct()),
                record.getScope().map(Codecs.SCOPE::fromAvro),
                Symbols.fromAvro(Judgement.class, "judgement", record.getJudgement()),
                record.getBy(),
                record.getAt(),
                record.getReason());
    }
}
