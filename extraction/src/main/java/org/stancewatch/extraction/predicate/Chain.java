package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;
import org.stancewatch.extraction.text.Token;

/**
 * Triggers of one sentence that hang on each other: "has decided not to | stop | selling".
 *
 * @param operators in the order of the sentence, negations among them
 * @param from the first token, auxiliaries and negation included
 * @param to the token behind the last
 */
record Chain(List<Operator> operators, int from, int to) {

    /** What a business does: sells, lets others use. */
    static final Set<Role> TRADE = Set.of(Role.OFFER, Role.ALLOW);

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
        return operators.stream().allMatch(operator -> operator.isOf(TRADE));
    }

    /** The words before its first verb or noun, lower-case: auxiliaries, negations, adverbs. */
    Stream<String> opening(Reading reading) {
        return reading.sentence().tokens().subList(from, head().from()).stream().map(Token::word);
    }

    /** Whether one of {@code words} stands before its first verb or noun. */
    boolean opensWith(Set<String> words, Reading reading) {
        return opening(reading).anyMatch(words::contains);
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
