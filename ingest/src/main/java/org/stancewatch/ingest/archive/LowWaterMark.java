package org.stancewatch.ingest.archive;

import java.util.ArrayDeque;
import java.util.Deque;

/** How far into an archive everything is done, while records are done with in any order. Safe for several threads. */
final class LowWaterMark {

    /** A record that is under way. */
    final class Ticket {

        private final long next;
        private boolean done;

        private Ticket(long next) {
            this.next = next;
        }

        /** The record is published, or is none to be published. */
        void done() {
            finish(this);
        }
    }

    private final Deque<Ticket> underWay = new ArrayDeque<>();
    private long mark;

    LowWaterMark(long from) {
        this.mark = from;
    }

    /** A record begins; they begin in the order of the archive. {@code next} is where to go on once it is done. */
    synchronized Ticket begin(long next) {
        Ticket ticket = new Ticket(next);
        underWay.addLast(ticket);
        return ticket;
    }

    /** Everything before is done. */
    synchronized long offset() {
        return mark;
    }

    private synchronized void finish(Ticket ticket) {
        ticket.done = true;
        while (!underWay.isEmpty() && underWay.getFirst().done) {
            mark = underWay.removeFirst().next;
        }
    }
}
