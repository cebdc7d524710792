package org.stancewatch.app.rejected;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.stancewatch.app.Cluster;

/** Drives rejected records again: each once, however many do so at the same time. */
public final class Redrive {

    /** In one transaction: bounds what is held in memory, and what is undone with it. */
    private static final int AT_ONCE = 100;

    private final Cluster cluster;
    private final String by;
    private final boolean force;
    private final Clock clock;

    /**
     * What was asked for, and what became of it.
     *
     * @param letter the letter
     * @param refusal why it was not driven again; empty where it was
     */
    public record Outcome(Letter letter, Optional<String> refusal) {}

    /**
     * @param by who drives
     * @param force drive also what would fail the same way
     */
    public Redrive(Cluster cluster, String by, boolean force, Clock clock) {
        this.cluster = cluster;
        this.by = by;
        this.force = force;
        this.clock = clock;
    }

    /** Drives those that {@code choice} takes of all there are, and tells each outcome once it is certain. */
    public void drive(Function<Letters, List<Letter>> choice, Consumer<Outcome> outcomes) {
        try (FrontDoor door = FrontDoor.open(cluster);
                RawReader reader = RawReader.of(cluster)) {
            // Read with the door in hand: whatever others have driven before is marked by now.
            List<Letter> chosen = choice.apply(Letters.read(reader));
            for (int from = 0; from < chosen.size(); from += AT_ONCE) {
                drive(chosen.subList(from, Math.min(chosen.size(), from + AT_ONCE)), door, reader, outcomes);
            }
        }
    }

    private void drive(List<Letter> letters, FrontDoor door, RawReader reader, Consumer<Outcome> outcomes) {
        Inspection inspection = new Inspection(new Originals(reader), new Values(cluster), force);
        Map<Letter, ProducerRecord<byte[], byte[]>> sound = new LinkedHashMap<>();
        List<Outcome> told = new ArrayList<>();
        for (Letter letter : letters) {
            Inspection.Finding finding = inspection.of(letter);
            finding.record().ifPresent(record -> sound.put(letter, record));
            told.add(new Outcome(letter, finding.refusal()));
        }
        if (!sound.isEmpty()) {
            door.pass(sound, by, clock.instant());
        }
        told.forEach(outcomes);
    }
}
