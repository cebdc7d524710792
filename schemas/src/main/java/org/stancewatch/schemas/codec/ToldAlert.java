package org.stancewatch.schemas.codec;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stancewatch.domain.ledger.Alert;

/**
 * A revision of an alert in the words in which it was told.
 *
 * @param alert the revision
 * @param headlines what it says, by language (ISO 639-1)
 */
public record ToldAlert(Alert alert, SortedMap<String, String> headlines) {

    public ToldAlert {
        Objects.requireNonNull(alert, "alert");
        headlines = Collections.unmodifiableSortedMap(new TreeMap<>(headlines));
    }

    static ToldAlert of(Alert alert, Map<String, String> headlines) {
        return new ToldAlert(alert, new TreeMap<>(headlines));
    }
}
