package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** The companies that a sentence names; those in a row, "BMW, Volvo and Google", act together. */
final class NamedCompanies {

    private static final Set<String> LINKS = Set.of("store", "the", "'s");
    private static final Set<String> RIVALS =
            Set.of("rival", "rivals", "competitor", "competitors", "alternative", "clone");

    private final Reading reading;
    private final Discourse discourse;
    private final List<Mention> names;

    NamedCompanies(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
        this.names = reading.all(Tag.COMPANY, Tag.BRAND);
    }

    /** Their names, in the order of the sentence. */
    List<Mention> all() {
        return names;
    }

    /** Those that end before a token. */
    List<Mention> before(int end) {
        return names.stream().filter(name -> name.to() <= end).toList();
    }

    /** The first at or behind a token. */
    Optional<Mention> firstFrom(int token) {
        return names.stream().filter(name -> name.from() >= token).findFirst();
    }

    /** The one that ends right before a token. */
    Optional<Mention> endingAt(int end) {
        return names.stream().filter(name -> name.to() == end).findFirst();
    }

    /** The company of a name, and those in a row behind it: "BMW, Volvo and Google". */
    List<Actor> rowFrom(Mention first) {
        List<Actor> row = new ArrayList<>();
        int end = first.from();
        for (Mention name : names) {
            if (name.from() >= first.from() && name.from() - end <= 2) {
                row.add(discourse.actor(name));
                end = name.to();
            }
        }
        return row;
    }

    /** Those of the last row before a token; empty where no two are named together. */
    List<Actor> lastRowBefore(int end) {
        return before(end).stream()
                .map(this::company)
                .flatMap(who -> who instanceof Subject.Companies row ? Stream.of(row.actors()) : Stream.empty())
                .filter(row -> row.size() > 1)
                .reduce(List.of(), (first, last) -> last);
    }

    /** The company of a name, with those in a row before it; somebody else where another stands behind the name. */
    Subject company(Mention mention) {
        if (isModifiedByOther(mention)) {
            return new Subject.Other("attached");
        }
        List<Actor> actors = new ArrayList<>(List.of(discourse.actor(mention)));
        int from = mention.from();
        Optional<Mention> before = joined(from);
        boolean list = before.isPresent() && isList(before.get().to(), mention.from());
        while (list && before.isPresent()) {
            actors.add(0, discourse.actor(before.get()));
            from = before.get().from();
            before = joined(from);
        }
        return new Subject.Companies(List.copyOf(actors), from, mention.to(), true);
    }

    /** Whether another stands behind the name: "Amazon employees", "Amazon's shareholders" act, not Amazon. */
    boolean isModifiedByOther(Mention mention) {
        int at = mention.to();
        if (reading.word(at).equals("'s") || reading.word(at).equals("'")) {
            at++;
            return reading.between(Tag.THIRD_PARTY, at, at + 3).findFirst().isPresent()
                    && reading.between(Tag.OFFICER, at, at + 3).findAny().isEmpty();
        }
        if (RIVALS.contains(reading.word(at))) {
            return true;
        }
        return reading.startingAt(Tag.THIRD_PARTY, at)
                .filter(other -> reading.startingAt(Tag.OFFICER, other.from()).isEmpty())
                .isPresent();
    }

    // "On Facebook, Meta is …": a comma alone makes no list.
    private boolean isList(int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> !reading.word(at).equals(","));
    }

    // "BMW, Volvo and Google": names joined by commas and "and".
    private Optional<Mention> joined(int from) {
        int at = from - 1;
        while (at >= 0 && (NameList.isJoint(reading, at) || LINKS.contains(reading.word(at)) || isOwner(at))) {
            at--;
        }
        int end = at + 1;
        return end == from
                ? Optional.empty()
                : names.stream()
                        .filter(mention -> reading.endingAt(Tag.PREPOSITION, mention.from())
                                        .isEmpty()
                                || !reading.word(from - 1).equals(","))
                        .filter(mention -> mention.to() == end)
                        .findFirst();
    }

    // "Apple's Safari and …": the owner before its product.
    private boolean isOwner(int at) {
        return reading.word(at + 1).equals("'s") && reading.at(Tag.COMPANY, at).isPresent();
    }
}
