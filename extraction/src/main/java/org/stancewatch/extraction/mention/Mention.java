package org.stancewatch.extraction.mention;

import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;

/**
 * A run of tokens of one sentence that means something.
 *
 * @param tag what kind of thing
 * @param value which, as the tag says
 * @param form how a trigger stands; {@link Form#NONE} for other tags
 * @param from its first token
 * @param to the token behind its last
 * @param tail the token behind the last of its distant part, "on hold" of "put sales on hold"; else {@code to}
 */
public record Mention(Tag tag, String value, Form form, int from, int to, int tail) {

    public static Mention of(Tag tag, String value, int from, int to) {
        return new Mention(tag, value, Form.NONE, from, to, to);
    }

    public boolean is(Tag other) {
        return tag == other;
    }

    /** The role of a trigger. */
    public Role role() {
        return Role.valueOf(value);
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }

    public int length() {
        return to - from;
    }
}
