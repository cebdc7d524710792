package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Names that stand one behind the other: "BMW, Volvo and Google", "l'helvétique ANYbotics et la chinoise Unitree". */
final class NameList {

    private static final Set<String> JOINTS = Set.of(",", "and", "et", "&");
    private static final Set<String> ARTICLES = Set.of("the", "la", "le", "l'");

    private final Reading reading;

    NameList(Reading reading) {
        this.reading = reading;
    }

    /** The companies of the first run of two names or more. */
    List<Actor> group(Function<Mention, Actor> actor) {
        List<Mention> names = reading.all(Tag.COMPANY, Tag.BRAND);
        List<Actor> run = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            if (at > 0 && !joins(names.get(at - 1).to(), names.get(at).from())) {
                if (run.size() > 1) {
                    return run;
                }
                run.clear();
            }
            run.add(actor.apply(names.get(at)));
        }
        return List.copyOf(run);
    }

    /** Whether all that parts two names are commas, "and" and where the second is from. */
    private boolean joins(int from, int to) {
        return to - from <= 2 || IntStream.range(from, to).allMatch(at -> isJoint(reading, at));
    }

    /** Whether a token parts two names of one list. */
    static boolean isJoint(Reading reading, int at) {
        return JOINTS.contains(reading.word(at))
                || isNation(reading, at)
                || ARTICLES.contains(reading.word(at)) && isNation(reading, at + 1);
    }

    // "la chinoise Unitree", "Norwegian Loke"
    private static boolean isNation(Reading reading, int at) {
        return reading.at(Tag.PLACE, at).filter(place -> place.length() == 1).isPresent()
                && (ARTICLES.contains(reading.word(at - 1)) || JOINTS.contains(reading.word(at - 1)));
    }
}
