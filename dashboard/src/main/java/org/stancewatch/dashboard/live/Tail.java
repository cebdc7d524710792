package org.stancewatch.dashboard.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stancewatch.dashboard.view.Change;

/**
 * The last changes, once for all streams: what a stream has not written yet lies here and nowhere else, so that a slow one costs
 * nothing. For any thread.
 */
final class Tail {

    static final int CAPACITY = 4_096;

    private final TreeMap<Long, Frame> frames = new TreeMap<>();
    private Position position;
    private long droppedUpTo;

    /** {@code arrival} and {@code position}: what came before the first frame. */
    Tail(Position position, long arrival) {
        this.position = position;
        this.droppedUpTo = arrival;
    }

    synchronized void append(List<Change> changes) {
        for (Change change : changes) {
            position = position.behind(change.kind(), change.at());
            frames.put(change.seq(), Frame.of(change, position));
        }
        while (frames.size() > CAPACITY) {
            droppedUpTo = frames.pollFirstEntry().getKey();
        }
    }

    /** Nobody listens: what has changed is not kept. */
    synchronized void skip(List<Change> changes) {
        for (Change change : changes) {
            position = position.behind(change.kind(), change.at());
            droppedUpTo = Math.max(droppedUpTo, change.seq());
        }
        frames.headMap(droppedUpTo, true).clear();
    }

    /** The first frames after {@code seq}; empty where some of them are no longer there. */
    synchronized Optional<List<Frame>> after(long seq, int limit) {
        if (seq < droppedUpTo) {
            return Optional.empty();
        }
        List<Frame> next = new ArrayList<>();
        for (Map.Entry<Long, Frame> frame : frames.tailMap(seq, false).entrySet()) {
            if (next.size() == limit) {
                break;
            }
            next.add(frame.getValue());
        }
        return Optional.of(next);
    }
}
