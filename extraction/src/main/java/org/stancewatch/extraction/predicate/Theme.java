package org.stancewatch.extraction.predicate;

import java.util.Optional;

/**
 * What an act is about.
 *
 * @param technology id of the technology
 * @param brand the product named beside it
 * @param from its first token in the sentence; -1 where it is taken from before
 * @param to the token behind its last; -1 likewise
 * @param named whether the sentence names it
 */
public record Theme(String technology, Optional<String> brand, int from, int to, boolean named) {

    /** Whether the words for it name the company too: "ChatGPT". */
    boolean isNamedBy(Subject.Companies who) {
        return from >= 0 && from < who.to() && who.from() < to;
    }
}
