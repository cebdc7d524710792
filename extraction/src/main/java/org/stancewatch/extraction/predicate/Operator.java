package org.stancewatch.extraction.predicate;

import java.util.Optional;
import java.util.Set;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.mention.Mention;

/**
 * One link of a chain of verbs and nouns: "won't | stop | selling".
 *
 * @param kind whether it negates, ends, limits, goes on with, or does what its role says
 * @param trigger the verb or noun; empty for a negation
 */
record Operator(Kind kind, Optional<Mention> trigger) {

    enum Kind {
        NOT,
        NO_LONGER,
        ONLY,
        STILL,
        ROLE
    }

    static Operator of(Mention trigger) {
        return new Operator(Kind.ROLE, Optional.of(trigger));
    }

    static Operator of(Kind kind) {
        return new Operator(kind, Optional.empty());
    }

    Optional<Role> role() {
        return trigger.map(Mention::role);
    }

    /** Whether it is a trigger of one of those roles. */
    boolean isOf(Set<Role> roles) {
        return role().filter(roles::contains).isPresent();
    }

    Optional<Form> form() {
        return trigger.map(Mention::form);
    }
}
