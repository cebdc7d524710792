package org.stancewatch.schemas.codec;

import java.util.Map;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.schema.StanceAlert;

/** Keeps the headlines as they were told, for those who show them without the catalogue that they were made with. */
final class ToldAlertCodec implements Codec<ToldAlert, StanceAlert> {

    @Override
    public Class<StanceAlert> recordType() {
        return StanceAlert.class;
    }

    @Override
    public StanceAlert toAvro(ToldAlert told) {
        return new AlertCodec(alert -> told.headlines()).toAvro(told.alert());
    }

    @Override
    public ToldAlert fromAvro(StanceAlert record) {
        Map<String, String> headlines = record.getHeadlines().isEmpty()
                ? Map.of(Headlines.ENGLISH, record.getHeadline())
                : record.getHeadlines();
        return ToldAlert.of(Codecs.ALERT.fromAvro(record), headlines);
    }
}
