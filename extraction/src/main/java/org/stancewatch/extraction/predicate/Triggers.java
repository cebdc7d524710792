package org.stancewatch.extraction.predicate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** The triggers of a sentence, one at each place: of several readings of a word the one its neighbours ask for. */
final class Triggers {

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "'s", "any", "un", "une", "multiple", "several", "many", "each", "every");
    private static final Set<String> OF = Set.of("of", "de", "d'", "du", "des", "l'");

    private static final Set<Role> GOING = Set.of(Role.RESUME, Role.CONTINUE);
    private static final Set<String> ASK_FOR_VERB = Set.of("to", "they", "we", "who", "which", "it");
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "'s",
            "any",
            "no",
            "all",
            "la",
            "le",
            "les",
            "l'",
            "un",
            "une",
            "ce",
            "cette",
            "du",
            "des",
            "voluntary",
            "temporary",
            "permanent",
            "indefinite",
            "such",
            "global",
            "two");
    private static final Set<Tag> LEAD_TO_NOUN = Set.of(
            Tag.POSSESSIVE,
            Tag.AUDIENCE,
            Tag.NUMBER,
            Tag.UNIT,
            Tag.PREPOSITION,
            Tag.TECHNOLOGY,
            Tag.IDLE,
            Tag.OTHER_OBJECT);

    private static final int NEGATED = 4;

    private final Reading reading;

    Triggers(Reading reading) {
        this.reading = reading;
    }

    List<Mention> all() {
        Map<Integer, List<Mention>> byPlace = Stream.concat(
                        reading.all(Tag.TRIGGER).stream()
                                .filter(trigger ->
                                        !insideTechnology(trigger) && !endsAnother(trigger) && !isHedge(trigger))
                                .filter(trigger -> !losesItsEnd(trigger))
                                .map(this::nominal),
                        new Slogans(reading).all())
                .collect(Collectors.groupingBy(Mention::from, TreeMap::new, Collectors.toList()));
        return byPlace.values().stream()
                .map(this::likeliest)
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean insideTechnology(Mention trigger) {
        return reading.all(Tag.TECHNOLOGY, Tag.BRAND, Tag.COMPANY).stream()
                .anyMatch(other -> other.covers(trigger.from())
                        && !closes(trigger, other)
                        && (other.from() < trigger.from()
                                || !other.is(Tag.TECHNOLOGY)
                                || trigger.form() == Form.NOUN && trigger.role() == Role.OFFER));
    }

    // "Its political ad ban": a halt that ends the name of what it halts.
    private static boolean closes(Mention trigger, Mention technology) {
        return technology.is(Tag.TECHNOLOGY)
                && trigger.to() == technology.to()
                && trigger.form() == Form.NOUN
                && (trigger.role() == Role.FORBID || trigger.role() == Role.PAUSE);
    }

    // "Has not ruled out leaving": no part of a thought that is told in the negative.
    private boolean isHedge(Mention trigger) {
        return reading.at(Tag.HEDGE, trigger.from())
                .filter(hedge -> reading.has(Tag.NEGATION, hedge.from(), trigger.from()))
                .isPresent();
    }

    // "On hold" is told of a subject, but not behind "put the sale".
    private boolean endsAnother(Mention trigger) {
        return reading.all(Tag.TRIGGER).stream().anyMatch(other -> isEnd(trigger, other) && other.role() != Role.OFFER);
    }

    // "A coupé l'accès": what is cut off is not had.
    private boolean losesItsEnd(Mention trigger) {
        return trigger.role() == Role.OFFER
                && reading.all(Tag.TRIGGER).stream()
                        .anyMatch(other -> isEnd(other, trigger) && other.role() != Role.OFFER);
    }

    private static boolean isEnd(Mention end, Mention trigger) {
        return trigger.tail() == end.to() && trigger.to() <= end.from();
    }

    // "The selling of", "its scrapping of": a gerund that an article leads and a genitive follows is a noun.
    private Mention nominal(Mention trigger) {
        boolean noun =
                trigger.form() == Form.GERUND && OF.contains(reading.word(trigger.to())) && asksForNoun(trigger.from());
        return noun
                ? new Mention(trigger.tag(), trigger.value(), Form.NOUN, trigger.from(), trigger.to(), trigger.tail())
                : trigger;
    }

    private Optional<Mention> likeliest(List<Mention> readings) {
        boolean noun = asksForNoun(readings.get(0).from()) && !isOfPlural(readings);
        if (ARTICLES.contains(reading.word(readings.get(0).from() - 1))
                && readings.stream()
                        .noneMatch(trigger -> trigger.form() == Form.NOUN || trigger.form() == Form.PARTICIPLE)) {
            return Optional.empty();
        }
        List<Mention> fitting = readings.stream()
                .filter(trigger -> noun == (trigger.form() == Form.NOUN)
                        || readings.stream().map(Mention::form).distinct().count() == 1)
                .toList();
        return (fitting.isEmpty() ? readings : fitting)
                .stream()
                        .min(Comparator.comparing((Mention trigger) -> trigger.tail() == trigger.to())
                                .thenComparing(trigger -> trigger.role() == Role.EXTEND && isRefused(trigger))
                                .thenComparing(trigger -> trigger.role() == Role.OFFER)
                                .thenComparing(trigger -> trigger.role() == Role.LAUNCH)
                                .thenComparing(trigger -> formRank(trigger)));
    }

    // « Ne renouvellera pas » is told of a business, « renouvelle » of a halt.
    private boolean isRefused(Mention trigger) {
        return reading.between(Tag.NEGATION, trigger.from() - NEGATED, trigger.from())
                .anyMatch(negation ->
                        negation.value().equals("opens") || negation.value().equals("whole"));
    }

    // "Robotaxis return", "cookies stay": what a plural does; "its political ads ban" is none.
    private boolean isOfPlural(List<Mention> readings) {
        String before = reading.word(readings.get(0).from() - 1);
        return before.endsWith("s")
                && !before.equals("'s")
                && reading.endingAt(Tag.TECHNOLOGY, readings.get(0).from()).isPresent()
                && readings.stream().allMatch(trigger -> GOING.contains(trigger.role()))
                && readings.stream().anyMatch(trigger -> trigger.form() != Form.NOUN);
    }

    // After an auxiliary of being or having a participle, else a finite verb.
    private int formRank(Mention trigger) {
        boolean participle = reading.endingAt(Tag.AUXILIARY, trigger.from()).isPresent();
        boolean isParticiple = trigger.form() == Form.PARTICIPLE;
        return participle == isParticiple ? 0 : 1;
    }

    private boolean asksForNoun(int at) {
        String before = reading.word(at - 1);
        if (reading.endingAt(Tag.AUXILIARY, at).isPresent() || ASK_FOR_VERB.contains(before)) {
            return false;
        }
        return DETERMINERS.contains(before)
                || Stream.of("ary", "ide", "al").anyMatch(before::endsWith)
                || LEAD_TO_NOUN.stream()
                        .anyMatch(tag -> reading.endingAt(tag, at).isPresent());
    }
}
