package org.stancewatch.schemas.codec;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.schema.StanceAlert;

/** Headlines are written for subscribers and not read back: they follow from the rest. */
final class AlertCodec implements Codec<Alert, StanceAlert> {

    private final Function<Alert, Map<String, String>> headlines;

    /** {@code headlines} words an alert, by language, in the order in which they are written. */
    AlertCodec(Function<Alert, Map<String, String>> headlines) {
        this.headlines = headlines;
    }

    @Override
    public Class<StanceAlert> recordType() {
        return StanceAlert.class;
    }

    @Override
    public StanceAlert toAvro(Alert alert) {
        StandingAlert standing = alert.standing();
        Map<String, String> worded = headlines.apply(alert);
        return StanceAlert.newBuilder()
                .setId(alert.id())
                .setRevision(alert.revision())
                .setStatus(Symbols.toAvro(org.stancewatch.schema.AlertStatus.class, alert.status()))
                .setHeadline(worded.getOrDefault(Headlines.ENGLISH, ""))
                .setHeadlines(worded)
                .setLate(alert.late())
                .setReason(alert.reason().orElse(null))
                .setSupersededBy(alert.supersededBy().orElse(null))
                .setContent(Codecs.ALERT_CONTENT.toAvro(standing.content()))
                .setGround(List.copyOf(standing.ground()))
                .setFirstRecordedAt(standing.firstRecordedAt())
                .setCorroboration(standing.corroboration())
                .setEvidence(Codecs.EVIDENCE.allToAvro(standing.evidence()))
                .setGone(Codecs.EVIDENCE.allToAvro(alert.gone()))
                .build();
    }

    @Override
    public Alert fromAvro(StanceAlert record) {
        return new Alert(
                record.getId(),
                record.getRevision(),
                Symbols.fromAvro(AlertStatus.class, "status", record.getStatus()),
                record.getLate(),
                record.getReason(),
                record.getSupersededBy(),
                standing(record),
                Codecs.EVIDENCE.allFromAvro(record.getGone()));
    }

    private static StandingAlert standing(StanceAlert record) {
        return new StandingAlert(
                Codecs.ALERT_CONTENT.fromAvro(record.getContent()),
                new TreeSet<>(record.getGround()),
                record.getFirstRecordedAt(),
                record.getCorroboration(),
                Codecs.EVIDENCE.allFromAvro(record.getEvidence()));
    }
}
