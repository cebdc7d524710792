package org.stancewatch.schemas.codec;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Stance;
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
        Map<String, Integer> counts = new TreeMap<>();
        timeline.counts().forEach((stance, count) -> counts.put(stance.name(), count));
        return TechnologyStances.newBuilder()
                .setTechnology(timeline.technology())
                .setCompanies(companies)
                .setCounts(counts)
                .setLastChange(timeline.lastChange().orElse(null))
                .setWaves(Codecs.STANDING_ALERT.allToAvro(timeline.waves()))
                .build();
    }

    @Override
    public TechnologyTimeline fromAvro(TechnologyStances record) {
        SortedMap<String, List<Position>> companies = new TreeMap<>();
        record.getCompanies()
                .forEach((company, positions) -> companies.put(company, Codecs.POSITION.allFromAvro(positions)));
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        record.getCounts()
                .forEach((stance, count) -> counts.put(Symbols.fromName(Stance.class, "counts", stance), count));
        return new TechnologyTimeline(
                record.getTechnology(),
                companies,
                counts,
                record.getLastChange(),
                Codecs.STANDING_ALERT.allFromAvro(record.getWaves()));
    }
}
