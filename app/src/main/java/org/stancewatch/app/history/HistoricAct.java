package org.stancewatch.app.history;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;

/**
 * What a company has really done, as a source tells it.
 *
 * @param id {@code company-technology-date}, with a letter behind it where another act has the same
 * @param pair company and technology
 * @param act what it did
 * @param scope for whom and where
 * @param date the day, or the month, since when
 * @param until what ends it, as told: a date, a term, or a condition in words
 * @param follows id of the act that it answers
 * @param source where it can be read
 * @param what it in a sentence
 */
public record HistoricAct(
        String id,
        Pair pair,
        Act act,
        Scope scope,
        PartialDate date,
        Optional<String> until,
        Optional<String> follows,
        URI source,
        String what) {

    public HistoricAct {
        requireText(id, "id");
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(follows, "follows");
        Objects.requireNonNull(source, "source");
        requireText(what, "what");
    }

    private static void requireText(String value, String field) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + ": is missing");
        }
    }
}
