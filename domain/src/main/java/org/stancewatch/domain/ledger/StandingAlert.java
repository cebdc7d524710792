package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An alert that follows from the claims as they are now, before it has an identity.
 *
 * @param content what it says
 * @param ground what it rests on: article ids, of a wave the companies
 * @param firstRecordedAt when the first of its ground was written down
 * @param corroboration number of independent publishers behind it
 * @param evidence the best words for it, a few; never empty
 */
public record StandingAlert(
        AlertContent content,
        SortedSet<String> ground,
        Instant firstRecordedAt,
        int corroboration,
        List<Evidence> evidence) {

    /** By date, type and scope: the order in which alerts that arise together are numbered. */
    static final Comparator<StandingAlert> IN_ORDER = Comparator.comparing(
                    (StandingAlert alert) -> alert.content().effective())
            .thenComparing(alert -> alert.content().type())
            .thenComparing(alert -> alert.content().toString());

    public StandingAlert {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(firstRecordedAt, "firstRecordedAt");
        ground = Collections.unmodifiableSortedSet(new TreeSet<>(ground));
        evidence = List.copyOf(evidence);
    }

    /** The same, told by the day. */
    StandingAlert on(LocalDate day) {
        return new StandingAlert(content.on(day), ground, firstRecordedAt, corroboration, evidence);
    }

    /**
     * Whether it is news of {@code from} or later: by some of the words that it shows; what comes of itself, a lapse, and a wave also by their
     * day. By what stands alone, so that no order of reading makes a difference.
     */
    public boolean isNewsSince(Instant from) {
        return evidence.stream().anyMatch(words -> !words.published().isBefore(from)) || comesSince(from);
    }

    private boolean comesSince(Instant from) {
        boolean hasADay = content.type() == AlertType.LAPSE || content.type() == AlertType.WAVE;
        Instant day = content.effective().first().atStartOfDay(ZoneOffset.UTC).toInstant();
        return hasADay && !day.isBefore(from);
    }

    /** Whether a subscriber would read the same; the ground may have grown. */
    boolean readsAs(StandingAlert other) {
        return content.equals(other.content) && corroboration == other.corroboration && evidence.equals(other.evidence);
    }

    /** What a subscriber would read differently in {@code other}, in words. */
    String differenceTo(StandingAlert other) {
        if (!content.effective().equals(other.content.effective())) {
            return "effective " + content.effective() + " is now " + other.content.effective();
        }
        if (!content.equals(other.content)) {
            return "told better";
        }
        return corroboration == other.corroboration
                ? "better evidence"
                : "publishers " + corroboration + " are now " + other.corroboration;
    }
}
