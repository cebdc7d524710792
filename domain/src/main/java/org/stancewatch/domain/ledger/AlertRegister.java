package org.stancewatch.domain.ledger;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every alert a key has ever raised, by its number, and the next number free.
 *
 * @param key what the alerts are about: {@code company|technology}, or {@code wave|technology}
 * @param next the next number free
 * @param alerts by number, withdrawn ones too
 */
public record AlertRegister(String key, int next, SortedMap<Integer, Alert> alerts) {

    public AlertRegister {
        Objects.requireNonNull(key, "key");
        alerts = Collections.unmodifiableSortedMap(new TreeMap<>(alerts));
    }

    /** A register in which nothing has been raised. */
    public static AlertRegister empty(String key) {
        return new AlertRegister(key, 1, Collections.emptySortedMap());
    }

    /** The alert with {@code number}; empty where none was raised. */
    Optional<Alert> alert(int number) {
        return Optional.ofNullable(alerts.get(number));
    }

    /** The id of the alert with {@code number}. */
    public String idOf(int number) {
        return key + "#" + number;
    }
}
