package org.stancewatch.schemas.codec;

import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;

/** The claims of one pair: the record around them names it, they do not repeat it. */
record ClaimCodec(Pair pair) implements Codec<Claim, org.stancewatch.schema.Claim> {

    @Override
    public Class<org.stancewatch.schema.Claim> recordType() {
        return org.stancewatch.schema.Claim.class;
    }

    @Override
    public org.stancewatch.schema.Claim toAvro(Claim claim) {
        return org.stancewatch.schema.Claim.newBuilder()
                .setCatalogued(claim.catalogued())
                .setBrand(claim.brand().orElse(null))
                .setAct(Symbols.toAvro(org.stancewatch.schema.Act.class, claim.act()))
                .setModality(Symbols.toAvro(org.stancewatch.schema.Modality.class, claim.modality()))
                .setScope(Codecs.SCOPE.toAvro(claim.scope()))
                .setEffective(claim.effective().map(PartialDate::toString).orElse(null))
                .setUntil(claim.until().map(Codecs.UNTIL::toAvro).orElse(null))
                .setBackground(claim.background())
                .setAttribution(Symbols.toAvro(org.stancewatch.schema.Attribution.class, claim.attribution()))
                .setQuote(Codecs.QUOTE.toAvro(claim.quote()))
                .setConfidence(claim.confidence())
                .setExplanation(claim.explanation())
                .build();
    }

    @Override
    public Claim fromAvro(org.stancewatch.schema.Claim record) {
        return new Claim(
                pair,
                record.getCatalogued(),
                record.getBrand(),
                Symbols.fromAvro(Act.class, "act", record.getAct()),
                Symbols.fromAvro(Modality.class, "modality", record.getModality()),
                Codecs.SCOPE.fromAvro(record.getScope()),
                record.getEffective().map(text -> Dates.date("effective", text)),
                record.getUntil().map(Codecs.UNTIL::fromAvro),
                record.getBackground(),
                Symbols.fromAvro(Attribution.class, "attribution", record.getAttribution()),
                Codecs.QUOTE.fromAvro(record.getQuote()),
                record.getConfidence(),
                record.getExplanation());
    }
}
