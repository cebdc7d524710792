package org.stancewatch.dashboard.live;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.stancewatch.dashboard.view.AlertFilter;
import org.stancewatch.dashboard.view.Backlog;
import org.stancewatch.dashboard.view.Backlog.Item;
import org.stancewatch.dashboard.view.Backlog.Portion;
import org.stancewatch.dashboard.view.Change;

/** How far one subscriber has come: first through what it missed, in the views, then along the tail. Not for several threads. */
final class Subscriber {

    private static final int PORTION = 200;

    private final AlertFilter filter;
    private final Backlog backlog;
    private final Tail tail;
    private Position position;
    private long seq;
    private boolean live;

    Subscriber(AlertFilter filter, Position from, Backlog backlog, Tail tail) {
        this.filter = filter;
        this.position = from;
        this.backlog = backlog;
        this.tail = tail;
        this.seq = backlog.before(from.reached());
    }

    boolean isLive() {
        return live;
    }

    /** What is to be written next; nothing where nothing is new; empty where it has fallen too far behind. */
    Optional<byte[]> next() {
        while (!live) {
            byte[] missed = missed();
            if (missed.length > 0) {
                return Optional.of(missed);
            }
        }
        return news();
    }

    private byte[] missed() {
        Portion portion = backlog.after(seq, position.reached(), filter, PORTION);
        if (portion.items().isEmpty()) {
            seq = portion.arrival();
            position = position.joined(Position.of(position.source(), portion.reached()));
            live = true;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        portion.items().forEach(item -> bytes.writeBytes(event(item)));
        return bytes.toByteArray();
    }

    private byte[] event(Item item) {
        seq = item.seq();
        position = position.behind(item.kind(), item.at());
        return Frame.event(position, item.kind(), item.json());
    }

    private Optional<byte[]> news() {
        Optional<List<Frame>> frames = tail.after(seq, PORTION);
        while (frames.filter(next -> !next.isEmpty()).isPresent()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            frames.orElseThrow().forEach(frame -> bytes.writeBytes(event(frame)));
            if (bytes.size() > 0) {
                return Optional.of(bytes.toByteArray());
            }
            frames = tail.after(seq, PORTION);
        }
        return frames.map(none -> new byte[0]);
    }

    private byte[] event(Frame frame) {
        Change change = frame.change();
        seq = change.seq();
        if (!position.isBefore(change.kind(), change.at()) || !isWanted(change)) {
            return new byte[0];
        }
        if (position.isWithin(frame.behind())) {
            return frame.bytes();
        }
        // While the views load, a new subscriber stands ahead of them.
        return Frame.event(position.joined(frame.behind()), change.kind(), change.json());
    }

    private boolean isWanted(Change change) {
        return filter.admits(change.facets())
                && (change.kind() == Change.Kind.POSITION || backlog.holdsWords(filter, change.seq()));
    }
}
