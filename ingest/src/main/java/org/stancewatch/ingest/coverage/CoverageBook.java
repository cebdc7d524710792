package org.stancewatch.ingest.coverage;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.SourceCoverage;

/**
 * How every source and every language does now; each change is told to a {@link CoverageListener}. Looks, faults and articles are
 * entered as they happen, and {@link #tick} once a minute, since silence happens without anybody's doing. Safe for several threads.
 */
public final class CoverageBook {

    /** What articles say is not trusted: a row a language, and no more rows than there are languages. */
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private static final int MOST_LANGUAGES = 200;

    private final CoverageListener listener;
    private final Clock clock;
    private final Map<String, SourceCoverage> before;
    private final Map<String, SourceCoverage> rows = new HashMap<>();

    /** @param before by id, what was known when nobody was here to listen: the topic, read to its end */
    public CoverageBook(Map<String, SourceCoverage> before, CoverageListener listener, Clock clock) {
        this.before = Map.copyOf(before);
        this.listener = listener;
        this.clock = clock;
    }

    /** {@code source} is watched from now on, or listed otherwise than before; so is its language, where it says one. */
    public synchronized void watch(CoveredSource source) {
        Instant now = clock.instant();
        Optional<SourceCoverage> known = Optional.ofNullable(rows.getOrDefault(source.id(), before.get(source.id())));
        put(known.map(row -> row.resumed(source, now)).orElseGet(() -> SourceCoverage.begun(source, now)));
        if (source.enabled()) {
            source.language().ifPresent(this::watchLanguage);
        }
    }

    /** The source of that id was read. */
    public synchronized void looked(String id) {
        change(id, row -> row.looked(clock.instant()));
    }

    /** The source of that id could not be read; {@code why} says nothing secret. */
    public synchronized void failed(String id, String why) {
        change(id, row -> row.failed(clock.instant(), why));
    }

    /** A page that the source of that id lists could be read, or could not for the reason {@code trouble}. */
    public synchronized void paged(String id, Optional<String> trouble) {
        change(id, row -> row.paged(clock.instant(), trouble));
    }

    /**
     * The source of that id has brought a new article, and it is on its topic. Revisions of articles are no news of a source.
     *
     * @param language ISO 639-1, of the article
     */
    public synchronized void brought(String id, Optional<String> language, Instant published) {
        UnaryOperator<SourceCoverage> more = row -> row.brought(clock.instant(), published);
        change(id, more);
        language.ifPresent(code -> {
            watchLanguage(code);
            change(CoveredSource.ofLanguage(code).id(), more);
        });
    }

    /**
     * The source of that id has been taken off the list. Only whoever watched it may say so: others may tell of sources of their
     * own on the same topic.
     */
    public synchronized void forget(String id) {
        if (rows.remove(id) != null || before.containsKey(id)) {
            listener.forget(id);
        }
    }

    /** Time has passed. */
    public synchronized void tick() {
        List.copyOf(rows.keySet()).forEach(id -> change(id, row -> row.at(clock.instant())));
    }

    /** How each does now, by id. */
    public synchronized Map<String, SourceCoverage> rows() {
        return Map.copyOf(rows);
    }

    private void watchLanguage(String code) {
        CoveredSource language = CoveredSource.ofLanguage(code);
        boolean fits = CODE.matcher(code).matches() && languages() < MOST_LANGUAGES;
        if (fits && !rows.containsKey(language.id())) {
            Instant now = clock.instant();
            put(Optional.ofNullable(before.get(language.id()))
                    .map(row -> row.resumed(language, now))
                    .orElseGet(() -> SourceCoverage.begun(language, now)));
        }
    }

    private long languages() {
        return rows.values().stream().filter(row -> row.source().isLanguage()).count();
    }

    private void change(String id, UnaryOperator<SourceCoverage> change) {
        Optional.ofNullable(rows.get(id)).map(change).ifPresent(this::put);
    }

    private void put(SourceCoverage row) {
        rows.put(row.source().id(), row);
        listener.observe(row);
    }
}
