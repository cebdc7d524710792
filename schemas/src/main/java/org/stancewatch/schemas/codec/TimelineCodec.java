package org.stancewatch.schemas.codec;

import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.schema.CompanyStance;

final class TimelineCodec implements Codec<Timeline, CompanyStance> {

    @Override
    public Class<CompanyStance> recordType() {
        return CompanyStance.class;
    }

    @Override
    public CompanyStance toAvro(Timeline timeline) {
        return CompanyStance.newBuilder()
                .setCompany(timeline.pair().company())
                .setTechnology(timeline.pair().technology())
                .setAsOf(timeline.asOf())
                .setEvents(Codecs.EVENT.allToAvro(timeline.events()))
                .setPositions(Codecs.POSITION.allToAvro(timeline.positions()))
                .setAlerts(Codecs.STANDING_ALERT.allToAvro(timeline.alerts()))
                .setFirstHalt(
                        timeline.firstHalt().map(Codecs.STANDING_ALERT::toAvro).orElse(null))
                .setDenials(Codecs.EVIDENCE.allToAvro(timeline.denials()))
                .setNextChange(timeline.nextChange().orElse(null))
                .build();
    }

    @Override
    public Timeline fromAvro(CompanyStance record) {
        return new Timeline(
                new Pair(record.getCompany(), record.getTechnology()),
                record.getAsOf(),
                Codecs.EVENT.allFromAvro(record.getEvents()),
                Codecs.POSITION.allFromAvro(record.getPositions()),
                Codecs.STANDING_ALERT.allFromAvro(record.getAlerts()),
                record.getFirstHalt().map(Codecs.STANDING_ALERT::fromAvro),
                Codecs.EVIDENCE.allFromAvro(record.getDenials()),
                record.getNextChange());
    }
}
