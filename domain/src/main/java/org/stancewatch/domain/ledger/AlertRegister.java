package org.stancewatch.domain.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every alert a key has ever raised, by its number, and the next number free.
 *
 * @param key what the alerts are about: {@code company|technology}, or {@code wave|technology}
 * @param next the next number free
 * @param alerts by number, withdrawn ones too
 */
public record AlertRegister(String key, int next, SortedMap<Integer, Alert> alerts) {

    /** What the key of a register of waves begins with; the technology follows. */
    public static final String WAVES = "wave|";

    private static final Pattern ID = Pattern.compile("(.+)#([0-9]{1,9})");

    public AlertRegister {
        Objects.requireNonNull(key, "key");
        alerts = Collections.unmodifiableSortedMap(new TreeMap<>(alerts));
    }

    /** A register in which nothing has been raised. */
    public static AlertRegister empty(String key) {
        return new AlertRegister(key, 1, Collections.emptySortedMap());
    }

    /**
     * The registers that {@code alerts} come from, each in its latest revision: their ids tell.
     *
     * @throws IllegalArgumentException where an id is none that a register gives
     */
    public static Collection<AlertRegister> of(Collection<Alert> alerts) {
        Map<String, SortedMap<Integer, Alert>> byKey = new TreeMap<>();
        alerts.forEach(alert -> {
            Matcher id = ID.matcher(alert.id());
            if (!id.matches()) {
                throw new IllegalArgumentException("alert id: '" + alert.id() + "' is not of the form key#number");
            }
            byKey.computeIfAbsent(id.group(1), key -> new TreeMap<>()).put(Integer.valueOf(id.group(2)), alert);
        });
        return byKey.entrySet().stream()
                .map(found -> new AlertRegister(found.getKey(), found.getValue().lastKey() + 1, found.getValue()))
                .toList();
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
