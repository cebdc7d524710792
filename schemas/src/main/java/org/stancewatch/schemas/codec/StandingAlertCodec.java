package org.stancewatch.schemas.codec;

import java.util.List;
import java.util.TreeSet;
import org.stancewatch.domain.ledger.StandingAlert;

final class StandingAlertCodec implements Codec<StandingAlert, org.stancewatch.schema.StandingAlert> {

    @Override
    public Class<org.stancewatch.schema.StandingAlert> recordType() {
        return org.stancewatch.schema.StandingAlert.class;
    }

    @Override
    public org.stancewatch.schema.StandingAlert toAvro(StandingAlert alert) {
        return org.stancewatch.schema.StandingAlert.newBuilder()
                .setContent(Codecs.ALERT_CONTENT.toAvro(alert.content()))
                .setGround(List.copyOf(alert.ground()))
                .setFirstRecordedAt(alert.firstRecordedAt())
                .setCorroboration(alert.corroboration())
                .setEvidence(Codecs.EVIDENCE.allToAvro(alert.evidence()))
                .build();
    }

    @Override
    public StandingAlert fromAvro(org.stancewatch.schema.StandingAlert record) {
        return new StandingAlert(
                Codecs.ALERT_CONTENT.fromAvro(record.getContent()),
                new TreeSet<>(record.getGround()),
                record.getFirstRecordedAt(),
                record.getCorroboration(),
                Codecs.EVIDENCE.allFromAvro(record.getEvidence()));
    }
}
