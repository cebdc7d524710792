package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;

/**
 * What an alert says: two runs are compared by it (design §3.7).
 *
 * @param type what has happened
 * @param companies ids of the companies: one, or those of a wave
 * @param technology id of the technology
 * @param act the act that did it; of a lapse, of a wave: MORATORIUM
 * @param scope for whom and where
 * @param effective since when, as precise as told
 * @param until what ends the new state, as told
 * @param ends the day the new state ends by itself, where that is known
 * @param before the stance it changes
 * @param after the stance it leads to
 * @param partial whether a wider halt goes on around it
 * @param reverses the effective date of the halt it ends, moves or follows; empty where none is known
 */
public record AlertContent(
        AlertType type,
        SortedSet<String> companies,
        String technology,
        Act act,
        Scope scope,
        PartialDate effective,
        Optional<Until> until,
        Optional<LocalDate> ends,
        Stance before,
        Stance after,
        boolean partial,
        Optional<PartialDate> reverses) {

    public AlertContent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(technology, "technology");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(reverses, "reverses");
        companies = Collections.unmodifiableSortedSet(new TreeSet<>(companies));
    }

    /** What a reader tells two alerts apart by: all that they say, but for how it stood before. */
    List<Object> words() {
        return List.of(type, companies, technology, act, scope, effective, until, ends, after, partial, reverses);
    }

    /** The same, effective since {@code day}. */
    AlertContent on(LocalDate day) {
        return new AlertContent(
                type,
                companies,
                technology,
                act,
                scope,
                PartialDate.of(day),
                until,
                ends,
                before,
                after,
                partial,
                reverses);
    }
}
