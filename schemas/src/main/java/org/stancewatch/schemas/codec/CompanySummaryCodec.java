package org.stancewatch.schemas.codec;

import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.CompanySummary;

final class CompanySummaryCodec implements Codec<CompanySummary, org.stancewatch.schema.CompanySummary> {

    @Override
    public Class<org.stancewatch.schema.CompanySummary> recordType() {
        return org.stancewatch.schema.CompanySummary.class;
    }

    @Override
    public org.stancewatch.schema.CompanySummary toAvro(CompanySummary summary) {
        return org.stancewatch.schema.CompanySummary.newBuilder()
                .setCompany(summary.pair().company())
                .setTechnology(summary.pair().technology())
                .setPositions(Codecs.POSITION.allToAvro(summary.positions()))
                .setFirstHalt(
                        summary.firstHalt().map(Codecs.STANDING_ALERT::toAvro).orElse(null))
                .setFirstChange(summary.firstChange().orElse(null))
                .setLastChange(summary.lastChange().orElse(null))
                .build();
    }

    @Override
    public CompanySummary fromAvro(org.stancewatch.schema.CompanySummary record) {
        return new CompanySummary(
                new Pair(record.getCompany(), record.getTechnology()),
                Codecs.POSITION.allFromAvro(record.getPositions()),
                record.getFirstHalt().map(Codecs.STANDING_ALERT::fromAvro),
                record.getFirstChange(),
                record.getLastChange());
    }
}
