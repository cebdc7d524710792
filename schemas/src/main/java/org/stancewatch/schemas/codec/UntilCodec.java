package org.stancewatch.schemas.codec;

import org.stancewatch.domain.claim.Until;
import org.stancewatch.schema.UntilKind;

final class UntilCodec implements Codec<Until, org.stancewatch.schema.Until> {

    private static final String FIELD = "until";

    @Override
    public Class<org.stancewatch.schema.Until> recordType() {
        return org.stancewatch.schema.Until.class;
    }

    @Override
    public org.stancewatch.schema.Until toAvro(Until until) {
        if (until instanceof Until.OnDate end) {
            return record(UntilKind.DATE, end.date().toString());
        }
        if (until instanceof Until.Term term) {
            return record(UntilKind.DURATION, term.length().toString());
        }
        return record(UntilKind.CONDITION, ((Until.Condition) until).words());
    }

    private static org.stancewatch.schema.Until record(UntilKind kind, String value) {
        return org.stancewatch.schema.Until.newBuilder()
                .setKind(kind)
                .setValue(value)
                .build();
    }

    @Override
    public Until fromAvro(org.stancewatch.schema.Until record) {
        String value = record.getValue();
        return switch (record.getKind()) {
            case DATE -> new Until.OnDate(Dates.date(FIELD, value));
            case DURATION -> new Until.Term(Dates.duration(FIELD, value));
            case CONDITION -> new Until.Condition(value);
            case UNRECOGNIZED ->
                throw new IllegalArgumentException(FIELD + ": of '" + value + "' the kind is not known here");
        };
    }
}
