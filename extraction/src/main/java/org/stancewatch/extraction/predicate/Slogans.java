package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Finds clauses that need no verb: "No political ads before the vote", « Plus de lecteur de paume dans les écoles ». */
final class Slogans {

    private static final int REACH = 5;
    private static final Set<String> ENDS = Set.of("ends");
    private static final Set<String> LACKS = Set.of("whole", "closes");
    private static final Set<String> OPENINGS = Set.of(":", "\"", "«", "“", "—", "–", ".", "!", ";");
    // "Rather than", "without", "not": they negate what a verb says.
    private static final Set<String> VERBAL = Set.of("sans", "without", "not", "non", "plutôt", "rien");

    // « Plus de la moitié » is a number.
    private static final Set<String> ARTICLES = Set.of("la", "le", "l'", "les");

    private final Reading reading;

    Slogans(Reading reading) {
        this.reading = reading;
    }

    /** Each as a noun that forbids or ends what follows it. */
    Stream<Mention> all() {
        return Stream.concat(
                reading.all(Tag.NO_LONGER).stream().filter(this::opens).map(word -> trigger(word, Role.STOP)),
                reading.all(Tag.NEGATION).stream()
                        .filter(word ->
                                reading.startingAt(Tag.NO_LONGER, word.from()).isEmpty())
                        .filter(this::opens)
                        .flatMap(this::negated));
    }

    private Stream<Mention> negated(Mention word) {
        if (ENDS.contains(word.value())) {
            return Stream.of(trigger(word, Role.STOP));
        }
        return LACKS.contains(word.value()) ? Stream.of(trigger(word, Role.FORBID)) : Stream.empty();
    }

    private static Mention trigger(Mention word, Role role) {
        return new Mention(Tag.TRIGGER, role.name(), Form.NOUN, word.from(), word.to(), word.to());
    }

    // A technology follows, and neither verb nor number stands before it.
    private boolean opens(Mention word) {
        boolean fronted = word.from() == 0 || OPENINGS.contains(reading.word(word.from() - 1));
        return fronted
                && !VERBAL.contains(reading.word(word.from()))
                && !ARTICLES.contains(reading.word(word.to() + 1))
                && reading.all(Tag.TECHNOLOGY, Tag.BRAND).stream()
                        .anyMatch(theme -> theme.from() >= word.to()
                                && theme.from() <= word.to() + REACH
                                && isVerbless(word.to(), theme.from()));
    }

    private boolean isVerbless(int from, int to) {
        List<Tag> verbs = List.of(Tag.AUXILIARY, Tag.NUMBER, Tag.PRONOUN);
        return IntStream.range(from, to)
                .noneMatch(at -> Character.isDigit(reading.word(at).charAt(0))
                        || verbs.stream().anyMatch(tag -> reading.at(tag, at).isPresent())
                        || reading.startingAt(Tag.TRIGGER, at)
                                .filter(trigger -> trigger.form() == Form.FINITE)
                                .isPresent());
    }
}
