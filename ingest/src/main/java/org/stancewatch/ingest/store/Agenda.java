package org.stancewatch.ingest.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.stancewatch.ingest.store.Errand.Kind;

/**
 * When the first errand of each kind to each host is due, in memory: what is asked for many times a second. It may name a time
 * too early, after a transaction that was rolled back; one too late only where something was told to wait.
 */
final class Agenda {

    /** Errands of one kind to one host, the first of them due then. */
    private record Entry(Instant due, Slot slot) {}

    /** Whom errands go to, and what for. */
    private record Slot(Kind kind, String host) {}

    private final Map<Slot, Instant> dues = new HashMap<>();
    private final Map<Kind, NavigableSet<Entry>> ordered = new HashMap<>();

    /** Something new is to be done. */
    synchronized void note(Kind kind, String host, Instant due) {
        Instant known = dues.get(new Slot(kind, host));
        if (known == null || due.isBefore(known)) {
            set(kind, host, Optional.of(due));
        }
    }

    /** The first that is to be done is due then; empty: there is nothing to do. */
    synchronized void set(Kind kind, String host, Optional<Instant> due) {
        Slot slot = new Slot(kind, host);
        Instant known = due.isPresent() ? dues.put(slot, due.get()) : dues.remove(slot);
        if (known != null) {
            ordered(kind).remove(new Entry(known, slot));
        }
        due.ifPresent(at -> ordered(kind).add(new Entry(at, slot)));
    }

    /** The hosts to which an errand of {@code kind} is due at {@code now}, the one due longest first. */
    synchronized List<String> due(Kind kind, Instant now) {
        return ordered(kind).stream()
                .takeWhile(entry -> !entry.due().isAfter(now))
                .map(entry -> entry.slot().host())
                .toList();
    }

    private NavigableSet<Entry> ordered(Kind kind) {
        return ordered.computeIfAbsent(
                kind,
                any -> new TreeSet<>(Comparator.comparing(Entry::due)
                        .thenComparing(entry -> entry.slot().host())));
    }
}
