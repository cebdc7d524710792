package org.stancewatch.schemas.codec;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.stancewatch.domain.ledger.ScopeCount;
import org.stancewatch.domain.ledger.Stance;

final class ScopeCountCodec implements Codec<ScopeCount, org.stancewatch.schema.ScopeCount> {

    @Override
    public Class<org.stancewatch.schema.ScopeCount> recordType() {
        return org.stancewatch.schema.ScopeCount.class;
    }

    @Override
    public org.stancewatch.schema.ScopeCount toAvro(ScopeCount count) {
        return org.stancewatch.schema.ScopeCount.newBuilder()
                .setScope(Codecs.SCOPE.toAvro(count.scope()))
                .setCounts(countsToAvro(count.counts()))
                .build();
    }

    @Override
    public ScopeCount fromAvro(org.stancewatch.schema.ScopeCount record) {
        return new ScopeCount(Codecs.SCOPE.fromAvro(record.getScope()), countsFromAvro(record.getCounts()));
    }

    /** In the order of their names, so that equal counts are equal bytes. */
    static Map<String, Integer> countsToAvro(Map<Stance, Integer> counts) {
        Map<String, Integer> byName = new TreeMap<>();
        counts.forEach((stance, count) -> byName.put(stance.name(), count));
        return byName;
    }

    static Map<Stance, Integer> countsFromAvro(Map<String, Integer> byName) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        byName.forEach((stance, count) -> counts.put(Symbols.fromName(Stance.class, "counts", stance), count));
        return counts;
    }
}
