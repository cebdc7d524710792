package org.stancewatch.dashboard.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.stancewatch.dashboard.json.Labels;
import org.stancewatch.dashboard.json.TimelineJson;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.schemas.codec.ToldAlert;
import org.stancewatch.schemas.rejected.DeadLetter;

/** Records on their way into the file, in one transaction with the places behind them. */
public final class Batch {

    private final Handle file;
    private final Labels labels;
    private final List<Change> changes = new ArrayList<>();
    private long arrival;

    Batch(Handle file, Labels labels) {
        this.file = file;
        this.labels = labels;
        this.arrival = Meta.arrival(file);
    }

    public void put(At at, Instant toldAt, ToldAlert told) {
        AlertTable.put(file, ++arrival, at, toldAt, told).ifPresent(changes::add);
    }

    public void removeAlert(String id) {
        AlertTable.remove(file, ++arrival, id);
    }

    public void put(At at, Timeline timeline) {
        PositionTable.put(file, ++arrival, at, timeline);
        String json = TimelineJson.positions(timeline, labels).toString();
        changes.add(new Change(arrival, Change.Kind.POSITION, at, Facets.of(timeline.pair()), json));
    }

    public void removePosition(Pair pair) {
        PositionTable.remove(file, pair);
    }

    public void put(TechnologyTimeline technology) {
        TechnologyTable.put(file, technology);
    }

    public void removeTechnology(String id) {
        TechnologyTable.remove(file, id);
    }

    public void put(At at, ArticleClaims claims) {
        ClaimTable.put(file, ++arrival, at, claims);
    }

    public void put(At at, Verdict verdict) {
        ClaimTable.put(file, ++arrival, at, verdict);
    }

    public void put(At at, Article article) {
        ArticleTable.put(file, at, article);
    }

    public void put(SourceCoverage source) {
        SourceTable.put(file, source);
    }

    public void removeSource(String id) {
        SourceTable.remove(file, id);
    }

    public void put(At at, DeadLetter letter) {
        RejectedTable.put(file, at, letter);
    }

    /** A record that could not be used was passed over. */
    public void countSkipped(String topic, int partition) {
        Places.countSkipped(file, topic, partition);
    }

    /** All of {@code topic} before {@code next} has been read. */
    public void reached(String topic, int partition, long next) {
        Places.put(file, topic, partition, next);
    }

    List<Change> finish() {
        Meta.put(file, Meta.ARRIVAL, Long.toString(arrival));
        return List.copyOf(changes);
    }
}
