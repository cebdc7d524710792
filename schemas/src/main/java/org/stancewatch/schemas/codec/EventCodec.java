package org.stancewatch.schemas.codec;

import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.ledger.Event;

final class EventCodec implements Codec<Event, org.stancewatch.schema.Event> {

    @Override
    public Class<org.stancewatch.schema.Event> recordType() {
        return org.stancewatch.schema.Event.class;
    }

    @Override
    public org.stancewatch.schema.Event toAvro(Event event) {
        return org.stancewatch.schema.Event.newBuilder()
                .setAct(Symbols.toAvro(org.stancewatch.schema.Act.class, event.act()))
                .setScope(Codecs.SCOPE.toAvro(event.scope()))
                .setEffective(event.effective().toString())
                .setDay(event.day())
                .setUntil(event.until().map(Codecs.UNTIL::toAvro).orElse(null))
                .setEnds(event.ends().orElse(null))
                .setSilent(event.silent())
                .setDisputed(event.disputed())
                .setCorroboration(event.corroboration())
                .setEvidence(Codecs.EVIDENCE.allToAvro(event.evidence()))
                .build();
    }

    @Override
    public Event fromAvro(org.stancewatch.schema.Event record) {
        return new Event(
                Symbols.fromAvro(Act.class, "act", record.getAct()),
                Codecs.SCOPE.fromAvro(record.getScope()),
                Dates.date("effective", record.getEffective()),
                record.getDay(),
                record.getUntil().map(Codecs.UNTIL::fromAvro),
                record.getEnds(),
                record.getSilent(),
                record.getDisputed(),
                record.getCorroboration(),
                Codecs.EVIDENCE.allFromAvro(record.getEvidence()));
    }
}
