package org.stancewatch.schemas.codec;

import java.util.List;
import java.util.TreeSet;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Stance;

final class AlertContentCodec implements Codec<AlertContent, org.stancewatch.schema.AlertContent> {

    @Override
    public Class<org.stancewatch.schema.AlertContent> recordType() {
        return org.stancewatch.schema.AlertContent.class;
    }

    @Override
    public org.stancewatch.schema.AlertContent toAvro(AlertContent content) {
        return org.stancewatch.schema.AlertContent.newBuilder()
                .setType(Symbols.toAvro(org.stancewatch.schema.AlertType.class, content.type()))
                .setCompanies(List.copyOf(content.companies()))
                .setTechnology(content.technology())
                .setAct(Symbols.toAvro(org.stancewatch.schema.Act.class, content.act()))
                .setScope(Codecs.SCOPE.toAvro(content.scope()))
                .setEffective(content.effective().toString())
                .setUntil(content.until().map(Codecs.UNTIL::toAvro).orElse(null))
                .setEnds(content.ends().orElse(null))
                .setBefore(Symbols.toAvro(org.stancewatch.schema.Stance.class, content.before()))
                .setAfter(Symbols.toAvro(org.stancewatch.schema.Stance.class, content.after()))
                .setPartial(content.partial())
                .setReverses(content.reverses().map(PartialDate::toString).orElse(null))
                .build();
    }

    @Override
    public AlertContent fromAvro(org.stancewatch.schema.AlertContent record) {
        return new AlertContent(
                Symbols.fromAvro(AlertType.class, "type", record.getType()),
                new TreeSet<>(record.getCompanies()),
                record.getTechnology(),
                Symbols.fromAvro(Act.class, "act", record.getAct()),
                Codecs.SCOPE.fromAvro(record.getScope()),
                Dates.date("effective", record.getEffective()),
                record.getUntil().map(Codecs.UNTIL::fromAvro),
                record.getEnds(),
                Symbols.fromAvro(Stance.class, "before", record.getBefore()),
                Symbols.fromAvro(Stance.class, "after", record.getAfter()),
                record.getPartial(),
                record.getReverses().map(text -> Dates.date("reverses", text)));
    }
}
