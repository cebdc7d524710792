package org.stancewatch.dashboard.live;

import java.nio.charset.StandardCharsets;
import org.stancewatch.dashboard.view.Change;
import org.stancewatch.dashboard.view.Change.Kind;

/**
 * A change as every stream writes it.
 *
 * @param change what has changed
 * @param behind how far one has come that has seen it and all before
 * @param bytes the event with that id
 */
record Frame(Change change, Position behind, byte[] bytes) {

    static final byte[] ALIVE = ": alive\n\n".getBytes(StandardCharsets.UTF_8);

    static Frame of(Change change, Position behind) {
        return new Frame(change, behind, event(behind, change.kind(), change.json()));
    }

    /** JSON has no line breaks: one line of data is enough. */
    static byte[] event(Position behind, Kind kind, String json) {
        String type = kind == Kind.ALERT ? "alert" : "position";
        return ("id: " + behind + "\nevent: " + type + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] status(String json) {
        return ("event: status\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The first event: where the stream begins, so that one that ends before anything came resumes there. */
    static byte[] beginning(Position at, String json) {
        return ("retry: 2000\nid: " + at + "\nevent: status\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
