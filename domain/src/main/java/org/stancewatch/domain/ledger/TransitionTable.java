package org.stancewatch.domain.ledger;

import static org.stancewatch.domain.ledger.AlertType.ESCALATION;
import static org.stancewatch.domain.ledger.AlertType.EXTENSION;
import static org.stancewatch.domain.ledger.AlertType.NEW_MORATORIUM;
import static org.stancewatch.domain.ledger.AlertType.RELAXATION;
import static org.stancewatch.domain.ledger.AlertType.REVERSAL;

/**
 * The table of design §3.4: a method for each row, a case for each column. The last row, the term that passes, is no
 * event: {@link Course} lets terms lapse.
 */
final class TransitionTable {

    private TransitionTable() {}

    static Transition of(Meeting meeting) {
        return switch (meeting.event().actClass()) {
            case HALT -> halt(meeting);
            case EXTENSION -> extension(meeting);
            case RELEASE -> release(meeting);
            case RESTRICTION -> restriction(meeting);
            case SUPPLY -> supply(meeting);
        };
    }

    private static Transition halt(Meeting meeting) {
        Transition halted = Transition.of(meeting, standing -> standing.haltedBy(meeting.event()));
        return switch (meeting.finding()) {
            case NOTHING_HALTED -> halted.raising(NEW_MORATORIUM);
            case INSIDE ->
                halted.raisingWhere(ESCALATION, TransitionTable::hardens).orElse(halted.raising(EXTENSION));
            case WIDER -> halted.raisingAboutAll(ESCALATION);
            case OVERLAPPING -> halted.raisingWhere(NEW_MORATORIUM, (before, after) -> !before.isHalted());
            case AFTER_LAPSE -> halted.raising(NEW_MORATORIUM);
        };
    }

    private static Transition extension(Meeting meeting) {
        return switch (meeting.finding()) {
            case NOTHING_HALTED -> prolonged(meeting).raising(EXTENSION);
            case INSIDE -> prolonged(meeting).raising(EXTENSION);
            case WIDER, OVERLAPPING ->
                prolonged(meeting.where(Standing::isHaltedOrLapsed)).raising(EXTENSION);
            case AFTER_LAPSE -> prolonged(meeting.where(Standing::isLapsed)).raising(EXTENSION);
        };
    }

    /** A release for all is told for all; it is news only where a halt stood, or where nobody told one or its end. */
    private static Transition release(Meeting meeting) {
        Transition released = Transition.of(meeting, standing -> standing.releasedBy(meeting.event()));
        return switch (meeting.finding()) {
            case NOTHING_HALTED, AFTER_LAPSE ->
                meeting.all(Standing::endTold) ? released : released.raisingAboutAll(REVERSAL);
            case INSIDE, WIDER, OVERLAPPING -> released.raisingWhere(REVERSAL, TransitionTable::endsAHalt);
        };
    }

    /** What reaches beyond what is halted leaves the halt standing (design §3.6). */
    private static Transition restriction(Meeting meeting) {
        return switch (meeting.finding()) {
            case NOTHING_HALTED, AFTER_LAPSE -> led(meeting);
            case INSIDE -> led(meeting).raising(RELAXATION);
            case WIDER, OVERLAPPING -> led(meeting.where(standing -> !standing.isHalted()));
        };
    }

    private static Transition supply(Meeting meeting) {
        return switch (meeting.finding()) {
            case NOTHING_HALTED, AFTER_LAPSE -> led(meeting);
            case INSIDE -> led(meeting).raising(REVERSAL);
            case WIDER, OVERLAPPING -> led(meeting.where(standing -> !standing.isHalted()));
        };
    }

    private static Transition prolonged(Meeting meeting) {
        return Transition.of(meeting, standing -> standing.prolongedBy(meeting.event()));
    }

    private static Transition led(Meeting meeting) {
        return Transition.of(meeting, standing -> standing.ledBy(meeting.event()));
    }

    private static boolean hardens(Standing before, Standing after) {
        return before.haltThere().isHardenedBy(after.haltThere().deed());
    }

    private static boolean endsAHalt(Standing before, Standing after) {
        return before.isHalted() && !after.isHalted();
    }
}
