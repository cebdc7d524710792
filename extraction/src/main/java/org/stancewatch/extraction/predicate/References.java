package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Whom a sentence means without naming them: by a pronoun, by "the company", by an officer. */
final class References {

    private static final Set<String> PLURAL = Set.of("they", "we", "nous", "ils", "elles", "both");
    private static final Set<String> COMPANIES =
            Set.of("it", "il", "elle", "they", "ils", "elles", "we", "nous", "lui");
    private static final Set<String> RELATIVE = Set.of("which", "who", "qui");
    private static final Set<String> PERSONS = Set.of("he", "she");

    private final Reading reading;
    private final Discourse discourse;
    private final NamedCompanies named;

    References(Reading reading, Discourse discourse, NamedCompanies named) {
        this.reading = reading;
        this.discourse = discourse;
        this.named = named;
    }

    /** Whom a noun or a possessive stands for. */
    Subject reference(Mention noun) {
        if (isPlural(noun)) {
            return new Subject.Companies(discourse.group(), noun.from(), noun.to(), false);
        }
        return referent(noun).map(actor -> one(actor, noun, false)).orElse(new Subject.Unknown());
    }

    /** Whom a pronoun stands for; empty where it is no subject. */
    Optional<Subject> pronoun(Mention pronoun, Chain chain) {
        String word = reading.word(pronoun.from());
        if (isInset(pronoun) || isEmphasis(pronoun)) {
            return Optional.empty();
        }
        if (RELATIVE.contains(word)) {
            return relative(pronoun);
        }
        if (PERSONS.contains(word)) {
            return Optional.of(new Subject.Other("person"));
        }
        return COMPANIES.contains(word) ? companies(pronoun, chain) : Optional.empty();
    }

    private boolean isInset(Mention pronoun) {
        return reading.word(pronoun.from() - 1).equals(",")
                && reading.word(pronoun.to()).equals(",");
    }

    private Optional<Subject> companies(Mention pronoun, Chain chain) {
        Optional<Subject> speaker =
                reading.startingAt(Tag.FIRST_PERSON, pronoun.from()).flatMap(own -> speakerBehind(chain));
        List<Actor> group = PLURAL.contains(reading.word(pronoun.from())) ? group(pronoun) : List.of();
        return speaker.or(() -> group.size() > 1
                ? Optional.of(new Subject.Companies(group, pronoun.from(), pronoun.to(), false))
                : referent(pronoun).map(actor -> one(actor, pronoun, false)));
    }

    // "Verizon, AT&T and Sprint said that they": those named in a row before it, else in a sentence before.
    private List<Actor> group(Mention pronoun) {
        List<Actor> row = named.lastRowBefore(pronoun.from());
        return row.isEmpty() ? discourse.group() : row;
    }

    // "qui avait lui aussi renoncé": no more than an adverb.
    private boolean isEmphasis(Mention pronoun) {
        return reading.at(Tag.AUXILIARY, pronoun.from())
                .filter(adverb -> adverb.length() > pronoun.length())
                .isPresent();
    }

    private boolean isPlural(Mention noun) {
        return discourse.group().size() > 1
                && Set.of("both", "the", "les", "ces", "these", "all", "four").contains(reading.word(noun.from()))
                && Set.of(
                                "two",
                                "three",
                                "six",
                                "four",
                                "firms",
                                "companies",
                                "pair",
                                "deux",
                                "trois",
                                "quatre",
                                "entreprises",
                                "groupes",
                                "sociétés",
                                "constructeurs",
                                "géants",
                                "fabricants")
                        .contains(reading.word(noun.to() - 1));
    }

    private static Subject one(Actor actor, Mention mention, boolean named) {
        return new Subject.Companies(List.of(actor), mention.from(), mention.to(), named);
    }

    // The company a noun or pronoun stands for: one named before in the sentence, no object if possible; else the last
    // one.
    private Optional<Actor> referent(Mention mention) {
        List<Mention> before = named.before(mention.from());
        return before.stream()
                .filter(other ->
                        reading.endingAt(Tag.PREPOSITION, other.from()).isEmpty() && !named.isModifiedByOther(other))
                .reduce((first, last) -> first)
                .or(() -> before.stream()
                        .filter(other -> discourse.focus().isEmpty() || mention.is(Tag.COMPANY_NOUN))
                        .reduce((first, last) -> last))
                .map(discourse::actor)
                .or(discourse::focus);
    }

    /** For whom an officer speaks. */
    Optional<Subject> officer(Mention officer) {
        Optional<Mention> near =
                named.all().stream().filter(other -> touches(other, officer)).findFirst();
        if (near.isEmpty() && isForeign(officer)) {
            return Optional.of(new Subject.Other("officer"));
        }
        return Optional.of(near.map(discourse::actor)
                .or(() -> referent(officer))
                .map(actor -> one(actor, officer, near.isPresent()))
                .orElse(new Subject.Unknown()));
    }

    // "Microsoft president", "Microsoft's chief", "president of Microsoft"
    private boolean touches(Mention company, Mention officer) {
        int gap = company.from() >= officer.to() ? company.from() - officer.to() : officer.from() - company.to();
        return gap >= 0 && gap <= (company.from() >= officer.to() ? 2 : 3);
    }

    private boolean isForeign(Mention officer) {
        return reading.at(Tag.THIRD_PARTY, officer.from() - 1).isPresent()
                || reading.between(Tag.THIRD_PARTY, officer.to(), officer.to() + 3)
                        .findAny()
                        .isPresent()
                || reading.between(Tag.PLACE, officer.to() + 1, officer.to() + 3)
                        .findAny()
                        .isPresent();
    }

    /** For whom somebody speaks who was introduced before. */
    Optional<Subject> person(Mention first) {
        int last = Speakers.lastName(reading, first);
        return Optional.of(discourse
                .speaker(reading.sentence().token(last).form())
                .map(actor -> (Subject) new Subject.Companies(List.of(actor), first.from(), last + 1, false))
                .orElse(new Subject.Other("person")));
    }

    private Optional<Subject> relative(Mention pronoun) {
        int end = reading.word(pronoun.from() - 1).equals(",") ? pronoun.from() - 1 : pronoun.from();
        return named.endingAt(end)
                .map(named::company)
                .or(() -> reading.endingAt(Tag.THIRD_PARTY, end).isPresent()
                        ? Optional.of(new Subject.Other("relative"))
                        : Optional.empty());
    }

    // "We will not …", said Brad Smith of Microsoft.
    private Optional<Subject> speakerBehind(Chain chain) {
        return reading.all(Tag.REPORT).stream()
                .filter(report -> report.from() >= chain.to())
                .findFirst()
                .flatMap(report -> named.firstFrom(report.from()))
                .map(named::company);
    }
}
