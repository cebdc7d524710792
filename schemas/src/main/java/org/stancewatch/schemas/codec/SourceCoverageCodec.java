package org.stancewatch.schemas.codec;

import org.stancewatch.domain.coverage.Activity;
import org.stancewatch.domain.coverage.Counts;
import org.stancewatch.domain.coverage.CoverageState;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.Habit;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.schema.PeriodCounts;

/** What follows from the rest is written for subscribers, and not read back: articles of the last days, and a day by habit. */
final class SourceCoverageCodec implements Codec<SourceCoverage, org.stancewatch.schema.SourceCoverage> {

    @Override
    public Class<org.stancewatch.schema.SourceCoverage> recordType() {
        return org.stancewatch.schema.SourceCoverage.class;
    }

    @Override
    public org.stancewatch.schema.SourceCoverage toAvro(SourceCoverage coverage) {
        var record = org.stancewatch.schema.SourceCoverage.newBuilder();
        describe(coverage.source(), record);
        tell(coverage, record);
        count(coverage, record);
        return record.build();
    }

    private static void describe(CoveredSource source, org.stancewatch.schema.SourceCoverage.Builder record) {
        record.setId(source.id())
                .setKind(source.kind())
                .setName(source.name())
                .setOwner(source.owner().orElse(null))
                .setLanguage(source.language().orElse(null))
                .setCountry(source.country().orElse(null))
                .setGroup(source.group().orElse(null))
                .setAddress(source.address())
                .setEnabled(source.enabled());
    }

    private static void tell(SourceCoverage coverage, org.stancewatch.schema.SourceCoverage.Builder record) {
        record.setState(Symbols.toAvro(org.stancewatch.schema.CoverageState.class, coverage.state()))
                .setReason(coverage.reason())
                .setPageReason(coverage.pageReason())
                .setSince(coverage.since())
                .setLastLook(coverage.lastLook().orElse(null))
                .setLastSuccess(coverage.lastSuccess().orElse(null))
                .setListeningSince(coverage.listening())
                .setRecordedAt(coverage.recordedAt());
    }

    private static void count(SourceCoverage coverage, org.stancewatch.schema.SourceCoverage.Builder record) {
        Activity activity = coverage.activity();
        record.setWatchedSince(activity.since())
                .setLastArticle(activity.lastArticle().orElse(null))
                .setTotal(activity.total())
                .setDays(coverage.days())
                .setExpectedPerDay(coverage.habit().map(Habit::perDay).orElse(null))
                .setDayCounts(toAvro(activity.days()))
                .setHourCounts(toAvro(activity.hours()));
    }

    @Override
    public SourceCoverage fromAvro(org.stancewatch.schema.SourceCoverage record) {
        return new SourceCoverage(
                source(record),
                Symbols.fromAvro(CoverageState.class, "state", record.getState()),
                record.getReason(),
                record.getPageReason(),
                record.getSince(),
                record.getLastLook(),
                record.getLastSuccess(),
                record.getListeningSince(),
                activity(record),
                record.getRecordedAt());
    }

    private static CoveredSource source(org.stancewatch.schema.SourceCoverage record) {
        return new CoveredSource(
                record.getId(),
                record.getKind(),
                record.getName(),
                record.getOwner(),
                record.getLanguage(),
                record.getCountry(),
                record.getGroup(),
                record.getAddress(),
                record.getEnabled());
    }

    private static Activity activity(org.stancewatch.schema.SourceCoverage record) {
        return new Activity(
                record.getWatchedSince(),
                record.getLastArticle(),
                record.getTotal(),
                fromAvro(record.getDayCounts()),
                fromAvro(record.getHourCounts()));
    }

    private static PeriodCounts toAvro(Counts counts) {
        return new PeriodCounts(counts.last(), counts.counts());
    }

    private static Counts fromAvro(PeriodCounts record) {
        return new Counts(record.getLast(), record.getCounts());
    }
}
