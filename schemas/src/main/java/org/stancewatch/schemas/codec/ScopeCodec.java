package org.stancewatch.schemas.codec;

import java.util.List;
import java.util.TreeSet;
import org.stancewatch.domain.claim.Scope;

final class ScopeCodec implements Codec<Scope, org.stancewatch.schema.Scope> {

    @Override
    public Class<org.stancewatch.schema.Scope> recordType() {
        return org.stancewatch.schema.Scope.class;
    }

    @Override
    public org.stancewatch.schema.Scope toAvro(Scope scope) {
        return org.stancewatch.schema.Scope.newBuilder()
                .setAudiences(List.copyOf(scope.audiences()))
                .setJurisdiction(scope.jurisdiction().orElse(null))
                .build();
    }

    @Override
    public Scope fromAvro(org.stancewatch.schema.Scope record) {
        return new Scope(new TreeSet<>(record.getAudiences()), record.getJurisdiction());
    }
}
