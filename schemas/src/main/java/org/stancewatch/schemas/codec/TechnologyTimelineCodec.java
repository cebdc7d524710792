package org.stancewatch.schemas.codec;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.schema.TechnologyStances;

/** Maps are written in the order of their keys, so that equal values are equal bytes. */
final class TechnologyTimelineCodec implements Codec<TechnologyTimeline, TechnologyStances> {

    @Override
    public Class<TechnologyStances> recordType() {
        return TechnologyStances.class;
    }

    @Override
    public TechnologyStances toAvro(TechnologyTimeline timeline) {
        Map<String, List<org.stancewatch.schema.Position>> companies = new TreeMap<>();
        timeline.companies()
                .forEach((company, positions) -> companies.put(company, Codecs.POSITION.allToAvro(positions)));
        return TechnologyStances.newBuilder()
                .setTechnology(timeline.technology())
                .setCompanies(companies)
                .setCounts(ScopeCountCodec.countsToAvro(timeline.counts()))
                .setScopes(Codecs.SCOPE_COUNT.allToAvro(timeline.scopes()))
                .setFirstChange(timeline.firstChange().orElse(null))
                .setLastChange(timeline.lastChange().orElse(null))
                .setWaves(Codecs.STANDING_ALERT.allToAvro(timeline.waves()))
                .build();
    }

    @Override
    public TechnologyTimeline fromAvro(TechnologyStances record) {
        SortedMap<String, List<Position>> companies = new TreeMap<>();
        record.getCompanies()
                .forEach((company, positions) -> companies.put(company, Codecs.POSITION.allFromAvro(positions)));
        return new TechnologyTimeline(
                record.getTechnology(),
                companies,
                ScopeCountCodec.countsFromAvro(record.getCounts()),
                Codecs.SCOPE_COUNT.allFromAvro(record.getScopes()),
                record.getFirstChange(),
                record.getLastChange(),
                Codecs.STANDING_ALERT.allFromAvro(record.getWaves()));
    }
}
