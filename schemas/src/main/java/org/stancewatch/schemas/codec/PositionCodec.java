package org.stancewatch.schemas.codec;

import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Stance;

final class PositionCodec implements Codec<Position, org.stancewatch.schema.Position> {

    @Override
    public Class<org.stancewatch.schema.Position> recordType() {
        return org.stancewatch.schema.Position.class;
    }

    @Override
    public org.stancewatch.schema.Position toAvro(Position position) {
        return org.stancewatch.schema.Position.newBuilder()
                .setScope(Codecs.SCOPE.toAvro(position.scope()))
                .setStance(Symbols.toAvro(org.stancewatch.schema.Stance.class, position.stance()))
                .setSince(position.since())
                .setAct(position.act()
                        .map(act -> Symbols.toAvro(org.stancewatch.schema.Act.class, act))
                        .orElse(null))
                .setUntil(position.until().map(Codecs.UNTIL::toAvro).orElse(null))
                .setEnds(position.ends().orElse(null))
                .build();
    }

    @Override
    public Position fromAvro(org.stancewatch.schema.Position record) {
        return new Position(
                Codecs.SCOPE.fromAvro(record.getScope()),
                Symbols.fromAvro(Stance.class, "stance", record.getStance()),
                record.getSince(),
                record.getAct().map(act -> Symbols.fromAvro(Act.class, "act", act)),
                record.getUntil().map(Codecs.UNTIL::fromAvro),
                record.getEnds());
    }
}
