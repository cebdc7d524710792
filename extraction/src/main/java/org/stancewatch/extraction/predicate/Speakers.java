package org.stancewatch.extraction.predicate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Who speaks for whom in an article: "Microsoft president Brad Smith"; from there on, Smith speaks for Microsoft. */
final class Speakers {

    private static final int OFFICER_REACH = 6;
    private static final int COMPANY_REACH = 9;

    private final Map<String, Actor> byLastName = new HashMap<>();

    private Speakers() {}

    static Speakers of(List<Reading> article, Function<Mention, Actor> actor) {
        Speakers speakers = new Speakers();
        article.forEach(
                reading -> reading.all(Tag.FIRST_NAME).forEach(person -> speakers.meet(reading, person, actor)));
        return speakers;
    }

    private void meet(Reading reading, Mention person, Function<Mention, Actor> actor) {
        int last = lastName(reading, person);
        company(reading, person, last)
                .map(actor)
                .ifPresent(company ->
                        byLastName.putIfAbsent(reading.sentence().token(last).form(), company));
    }

    private static Optional<Mention> company(Reading reading, Mention person, int last) {
        boolean officer = reading.has(Tag.OFFICER, person.from() - OFFICER_REACH, last + OFFICER_REACH);
        return reading.all(Tag.COMPANY, Tag.BRAND).stream()
                .filter(company -> officer && Math.abs(company.from() - person.from()) <= COMPANY_REACH)
                .min(Comparator.comparingInt(company -> Math.abs(company.from() - person.from())));
    }

    /** The token of the last name that follows a first one. */
    static int lastName(Reading reading, Mention first) {
        int at = first.from();
        while (at + 1 < reading.size()
                && reading.sentence().token(at + 1).capitalised()
                && reading.sentence().token(at + 1).isWord()) {
            at++;
        }
        return at;
    }

    /** The company for which the person of that last name speaks. */
    Optional<Actor> of(String lastName) {
        return Optional.ofNullable(byLastName.get(lastName));
    }
}
