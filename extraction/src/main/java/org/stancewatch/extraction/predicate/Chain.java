package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/**
 * Triggers of one sentence that hang on each other: "has decided not to | stop | selling".
 *
 * @param operators in the order of the sentence, negations among them
 * @param from the first token, auxiliaries and negation included
 * @param to the token behind the last
 */
record Chain(List<Operator> operators, int from, int to) {

    Chain {
        operators = List.copyOf(operators);
    }

    /** The first verb or noun. */
    Mention head() {
        return triggers().get(0);
    }

    Mention last() {
        return triggers().get(triggers().size() - 1);
    }

    List<Mention> triggers() {
        return operators.stream()
                .map(Operator::trigger)
                .flatMap(Optional::stream)
                .toList();
    }

    boolean has(Role role) {
        return triggers().stream().anyMatch(trigger -> trigger.role() == role);
    }

    /** Whether it tells of no more than a business: sells, lets others use. */
    boolean isTrade() {
        return operators.stream()
                .allMatch(operator -> operator.role()
                        .filter(role -> role == Role.OFFER || role == Role.ALLOW)
                        .isPresent());
    }

    boolean negated() {
        return operators.get(0).kind() == Operator.Kind.NOT;
    }

    /** Whether its first verb tells what is done to its subject: "was suspended", and "suspended" without an auxiliary. */
    boolean isPassive(Reading reading) {
        if (head().form() != Form.PARTICIPLE) {
            return false;
        }
        return reading.has(Tag.PASSIVE, from, head().from()) || !reading.has(Tag.AUXILIARY, from, head().from());
    }

    boolean isNoun() {
        return head().form() == Form.NOUN;
    }

    /** The chain as an explanation shows it: {@code NOT STOP OFFER}. */
    String rule() {
        return operators.stream()
                .map(operator ->
                        operator.role().map(Role::name).orElse(operator.kind().name()))
                .collect(Collectors.joining("·"));
    }
}
