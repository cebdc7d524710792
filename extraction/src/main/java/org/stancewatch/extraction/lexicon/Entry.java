package org.stancewatch.extraction.lexicon;

import java.util.List;

/**
 * What one phrase of a lexicon means.
 *
 * @param tag its kind
 * @param value what it stands for, as the tag says; empty where the tag says it all
 * @param form how a trigger stands; {@link Form#NONE} for other tags
 * @param tail words that must follow at a distance, "on hold" of "put … on hold"; empty for most
 */
public record Entry(Tag tag, String value, Form form, List<String> tail) {

    public Entry {
        tail = List.copyOf(tail);
    }

    public static Entry of(Tag tag, String value) {
        return new Entry(tag, value, Form.NONE, List.of());
    }
}
