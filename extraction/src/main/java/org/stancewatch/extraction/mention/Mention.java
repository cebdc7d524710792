package org.stancewatch.extraction.mention;

import java.util.Optional;
import org.stancewatch.extraction.lexicon.Catalogue;
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

    /** The technology it names, outright or by a brand that stands for one. */
    public Optional<String> technology(Catalogue catalogue) {
        if (is(Tag.BRAND)) {
            return catalogue.brand(value).technology();
        }
        return is(Tag.TECHNOLOGY) ? Optional.of(value) : Optional.empty();
    }

    /** The company it names, itself or as the owner of a brand. */
    public Optional<String> company(Catalogue catalogue) {
        if (is(Tag.BRAND)) {
            return Optional.of(catalogue.brand(value).company());
        }
        return is(Tag.COMPANY) ? Optional.of(value) : Optional.empty();
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
