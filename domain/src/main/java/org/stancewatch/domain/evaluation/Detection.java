package org.stancewatch.domain.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How well alerts told what has happened: counts, and the figures that follow from them.
 *
 * @param events what has happened
 * @param alerts the alerts sent
 * @param wrong those of them that tell nothing of it
 * @param unlabelled those of the wrong ones whose articles tell no such act at all, by their labels; the others tell one that
 *     is not on record, or is under another date
 * @param delays of each event that was told, how long after its first article the alert came, the shortest first
 */
public record Detection(int events, int alerts, int wrong, int unlabelled, List<Duration> delays) {

    private static final int HUNDRED = 100;

    public Detection {
        delays = delays.stream().sorted().toList();
        if (delays.size() > events || unlabelled > wrong || wrong > alerts) {
            throw new IllegalArgumentException("detection: " + delays.size() + " found of " + events + " events, "
                    + unlabelled + " unlabelled of " + wrong + " wrong of " + alerts + " alerts");
        }
    }

    /** Events that were told. */
    public int found() {
        return delays.size();
    }

    /** Events that were not. */
    public int missed() {
        return events - found();
    }

    /** Of the alerts those that tell an event. */
    public Tally precision() {
        return new Tally(alerts - wrong, alerts);
    }

    /** Of the alerts those whose articles tell such an act, whatever is on record of it. */
    public Tally precisionByLabels() {
        return new Tally(alerts - unlabelled, alerts);
    }

    /** Of the events those that were told. */
    public Tally recall() {
        return new Tally(found(), events);
    }

    /** Alerts for each event; empty where nothing has happened. */
    public Optional<Double> alertsPerEvent() {
        return events == 0 ? Optional.empty() : Optional.of((double) alerts / events);
    }

    /**
     * The delay that {@code percent} of the events told do not exceed (nearest rank); empty where none was told.
     *
     * @param percent from 1 to 100
     */
    public Optional<Duration> delay(int percent) {
        int rank = (percent * found() + HUNDRED - 1) / HUNDRED;
        return delays.isEmpty() ? Optional.empty() : Optional.of(delays.get(rank - 1));
    }
}
