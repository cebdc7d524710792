package org.stancewatch.dashboard.view;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/** Who stands where, looked up; and the claims from which it can be counted anew. */
public final class Stances {

    private final ViewFile file;

    Stances(ViewFile file) {
        this.file = file;
    }

    /** What was told about a pair, by which its ledger can be counted. */
    public record Told(Collection<ArticleClaims> articles, List<Verdict> verdicts) {}

    /** As told last, by technology, then company; an empty set asks for all. */
    public List<Timeline> timelines(Set<String> companies, Set<String> technologies) {
        return file.read(now -> PositionTable.list(now, companies, technologies));
    }

    public Optional<Timeline> timeline(Pair pair) {
        return file.read(now -> PositionTable.find(now, pair));
    }

    /** Those of which anything was claimed, no more than {@code limit}. */
    public List<Pair> pairs(Set<String> companies, Set<String> technologies, int limit) {
        return file.read(now -> Pairs.claimed(now, companies, technologies, limit));
    }

    /** Of each article about {@code pair} the latest revision recorded by {@code knownAt}, and the verdicts given by then. */
    public Told told(Pair pair, Instant knownAt) {
        return file.read(
                now -> new Told(ClaimTable.about(now, pair, knownAt), ClaimTable.verdicts(now, pair, knownAt)));
    }

    /** By id. */
    public List<TechnologyTimeline> technologies() {
        return file.read(TechnologyTable::list);
    }

    public Optional<TechnologyTimeline> technology(String id) {
        return file.read(now -> TechnologyTable.find(now, id));
    }

    /** Grows with everything that may change the past of {@code technology}. */
    public long lastArrival(String technology) {
        return file.read(now -> ClaimTable.lastArrival(now, technology));
    }

    /** Ids of companies of which anything is told. */
    public List<String> companies() {
        return file.read(PositionTable::companies);
    }
}
