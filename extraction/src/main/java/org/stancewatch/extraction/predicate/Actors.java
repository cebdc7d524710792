package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Who may stand behind a chain: its subject, and where the grammar leaves it open, whoever is near. */
final class Actors {

    private static final int MOST = 4;
    private static final Set<String> COORDINATORS = Set.of("and", "et", "but", "mais");

    private final Reading reading;
    private final Discourse discourse;
    private Subject previous = new Subject.Unknown();

    Actors(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /**
     * A guess.
     *
     * @param companies who acts
     * @param origin how they were found, as a feature names it
     */
    record Choice(Subject.Companies companies, String origin) {}

    // "Meta will stop … and has banned …": a verb behind "and" shares the subject of the one before.
    Subject subject(Chain chain) {
        Subject own = new Subjects(reading, discourse).of(chain);
        boolean shared = COORDINATORS.contains(reading.word(chain.from() - 1)) && !chain.isNoun();
        Subject before = previous instanceof Subject.Companies ? previous : opening(chain, own);
        Subject subject = shared && before instanceof Subject.Companies ? before : own;
        previous = subject;
        return subject;
    }

    // "Amazon has received the regulator's approval and will restart …": who opens the sentence.
    private Subject opening(Chain chain, Subject own) {
        return own instanceof Subject.Companies
                ? own
                : new Subjects(reading, discourse).opener(chain).orElse(own);
    }

    /** Likeliest first; each company once. */
    List<Choice> of(Chain chain, Subject subject) {
        Optional<Choice> own = own(subject);
        List<Choice> choices = new ArrayList<>();
        Stream.of(
                        own.stream(),
                        inSentence(chain),
                        own.filter(this::isNamedHere).isPresent() ? Stream.<Choice>empty() : spokenOf())
                .flatMap(stream -> stream)
                .filter(choice -> choices.stream()
                        .noneMatch(other -> other.companies()
                                .actors()
                                .get(0)
                                .company()
                                .equals(choice.companies().actors().get(0).company())))
                .limit(MOST)
                .forEach(choices::add);
        return choices;
    }

    // Whom a pronoun stands for is a guess like another.
    private static Optional<Choice> own(Subject subject) {
        return subject instanceof Subject.Companies companies
                        && !companies.actors().isEmpty()
                ? Optional.of(new Choice(companies, companies.named() ? "named" : "referred"))
                : Optional.empty();
    }

    // "The head of Google said that his company …": who is named beside the reference needs no guess from elsewhere.
    private boolean isNamedHere(Choice choice) {
        String company = choice.companies().actors().get(0).company();
        return reading.all(Tag.COMPANY, Tag.BRAND).stream()
                .anyMatch(mention -> discourse.actor(mention).company().equals(company));
    }

    private Stream<Choice> inSentence(Chain chain) {
        NamedCompanies named = new NamedCompanies(reading, discourse);
        return named.all().stream()
                .filter(mention -> !named.isModifiedByOther(mention))
                .sorted(Comparator.comparingInt(mention -> distance(mention, chain)))
                .map(mention -> new Choice(
                        new Subject.Companies(List.of(discourse.actor(mention)), mention.from(), mention.to(), true),
                        place(mention, chain)));
    }

    private static int distance(Mention mention, Chain chain) {
        return mention.from() >= chain.to() ? mention.from() - chain.to() : Math.max(0, chain.from() - mention.to());
    }

    private String place(Mention mention, Chain chain) {
        String side = mention.to() <= chain.from() ? "before" : "behind";
        if (reading.word(mention.to()).equals("'s")) {
            return side + ".owner";
        }
        return reading.endingAt(Tag.PREPOSITION, mention.from())
                .map(preposition -> side + "." + reading.word(preposition.from()))
                .orElse(side);
    }

    private Stream<Choice> spokenOf() {
        Optional<Choice> focus = discourse.focus().map(actor -> absent(actor, "focus"));
        Optional<Choice> title = discourse.titled().map(actor -> absent(actor, "title"));
        return Stream.of(focus, title).flatMap(Optional::stream);
    }

    private static Choice absent(Actor actor, String origin) {
        return new Choice(new Subject.Companies(List.of(actor), -1, -1, false), origin);
    }
}
