package org.stancewatch.domain.headline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stancewatch.domain.ledger.Alert;

/**
 * The headlines of alerts: <i>Amazon bars police from facial recognition for one year, until 10 June 2021</i>. A headline
 * follows from its alert and the names alone, whenever it is made.
 */
public final class Headlines {

    /** The language that every alert has a headline in. */
    public static final String ENGLISH = "en";

    private static final Map<String, Wording> WORDINGS = wordings();

    private final Names names;

    private Headlines(Names names) {
        this.names = Objects.requireNonNull(names, "names");
    }

    public static Headlines with(Names names) {
        return new Headlines(names);
    }

    /** Those in which headlines are written: ISO 639-1 codes, English first. */
    public static List<String> languages() {
        return Wording.languages();
    }

    /** What {@code alert} says, in each language. */
    public SortedMap<String, String> of(Alert alert) {
        SortedMap<String, String> headlines = new TreeMap<>();
        languages().forEach(language -> headlines.put(language, of(alert, language)));
        return Collections.unmodifiableSortedMap(headlines);
    }

    /**
     * What {@code alert} says, without a full stop.
     *
     * @throws IllegalArgumentException where {@code language} is none of {@link #languages}
     */
    public String of(Alert alert, String language) {
        Wording wording = WORDINGS.get(language);
        if (wording == null) {
            throw new IllegalArgumentException("language: '" + language + "' is none of " + languages());
        }
        return new Sentence(wording, new Nouns(wording, names), alert).text();
    }

    /** Words of every language with which a condition is whole by itself, for it may be quoted from any. */
    static Stream<String> conditions() {
        return WORDINGS.values().stream().flatMap(wording -> wording.all("conditions").stream());
    }

    private static Map<String, Wording> wordings() {
        Map<String, Wording> wordings = new TreeMap<>();
        languages().forEach(language -> wordings.put(language, Wording.of(language)));
        return wordings;
    }
}
