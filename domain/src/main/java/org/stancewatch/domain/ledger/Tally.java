package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stancewatch.domain.article.ArticleId;

/**
 * How often one statement is told, by whom and since when, and the few tellings that are shown of it. It takes no more room
 * for a telling than a moment: a story may gather 100,000 (design §3.15).
 */
final class Tally {

    /** The earliest articles, by which an alert is known again (design §3.7). */
    private static final int GROUND = 3;

    /** Kept in reserve: so many may be taken back before the tally is worn. */
    private static final int RESERVE = 13;

    /** The tally whose first telling is the earliest, first. */
    static final Comparator<Tally> BY_FIRST = Comparator.comparing(Tally::first, Telling.ORDER);

    private final Statement statement;
    private final Voices voices;
    private final Front<Telling> earliest = new Front<>(Telling.ORDER, GROUND + RESERVE);
    private final Front<Telling> best = new Front<>(BestEvidence.BEST_FIRST, BestEvidence.SHOWN + RESERVE);
    private final Moments recorded = new Moments();
    private final Map<Source, Moments> published = new HashMap<>();
    private final VoiceSet told = new VoiceSet();

    Tally(Statement statement, Voices voices) {
        this.statement = statement;
        this.voices = voices;
    }

    void add(Telling telling) {
        earliest.add(telling);
        best.add(telling);
        recorded.add(telling.article().recordedAt());
    }

    void remove(Telling telling) {
        earliest.remove(telling);
        best.remove(telling);
        recorded.remove(telling.article().recordedAt());
    }

    /** Counts a telling that {@code source} published. */
    void count(Source source, Instant moment) {
        published.computeIfAbsent(source, none -> new Moments()).add(moment);
        told.forget();
    }

    /** Takes back a telling counted. */
    void discount(Source source, Instant moment) {
        published.computeIfPresent(source, (same, moments) -> {
            moments.remove(moment);
            return moments.isEmpty() ? null : moments;
        });
        told.forget();
    }

    Statement statement() {
        return statement;
    }

    boolean isNews() {
        return statement.key().news();
    }

    boolean isEmpty() {
        return earliest.total() == 0;
    }

    /** Whether so much was taken back that what is shown is no longer known: its ledger must be made again. */
    boolean isWorn() {
        return !earliest.knows(GROUND) || !best.knows(BestEvidence.SHOWN);
    }

    /** The earliest telling. */
    Telling first() {
        return earliest.first();
    }

    /** The earliest articles, a few. */
    Stream<ArticleId> ground() {
        return earliest.all().stream()
                .limit(GROUND)
                .map(telling -> telling.article().article());
    }

    /** The tellings that show it best. */
    Collection<Telling> best() {
        return best.all();
    }

    Instant firstRecorded() {
        return recorded.first();
    }

    /** The voices that tell it, by their number. */
    BitSet voices() {
        return told.of(voices, published.keySet());
    }

    /** The sources that told it before {@code moment}. */
    List<Source> toldBefore(Instant moment) {
        return published.entrySet().stream()
                .filter(source -> source.getValue().first().isBefore(moment))
                .map(Map.Entry::getKey)
                .toList();
    }
}
