package org.stancewatch.app.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.extraction.Sightings;

/** Why a labelled claim was not found: the first that holds, as far as it can be told without reading the article again. */
enum Cause {
    /** It was found, as considered or denied. */
    MODALITY((label, found, seen) -> found.stream().anyMatch(other -> samePair(label, other) && sameAct(label, other))),
    /** Another act of the company on the technology was found in its place. */
    ACT((label, found, seen) -> found.stream().anyMatch(other -> other.asserted() && samePair(label, other))),
    /** The act was found at its place, as another company's. */
    ACTOR((label, found, seen) -> instead(label, found).anyMatch(other -> sameTechnology(label, other))),
    /** The act was found at its place, of another technology. */
    THEME((label, found, seen) -> instead(label, found).anyMatch(other -> sameCompany(label, other))),
    /** The gate did not open, or no lexicon reads the language. */
    GATE((label, found, seen) -> !seen.read()),
    /** The company is nowhere found in the article. */
    COMPANY((label, found, seen) -> !seen.companies().contains(label.pair().company())),
    /** The technology is nowhere found in the article. */
    TECHNOLOGY(
            (label, found, seen) -> !seen.technologies().contains(label.pair().technology())),
    /** Its evidence was left out as boilerplate. */
    TEXT((label, found, seen) -> seen.sentences().stream().noneMatch(at(label)::meets)),
    /** No word of its evidence is known to move a stance. */
    TRIGGER((label, found, seen) -> seen.triggers().stream().noneMatch(at(label)::meets)),
    /** All of it was seen, and no sense was made of it. */
    PREDICATE((label, found, seen) -> true);

    private interface Test {
        boolean holds(Claim label, List<Claim> found, Sightings seen);
    }

    private final Test test;

    Cause(Test test) {
        this.test = test;
    }

    /**
     * Why {@code label} is missed.
     *
     * @param found what was found in the article and is no hit of another label
     * @param seen what the early stages saw of it
     */
    static Cause of(Claim label, List<Claim> found, Sightings seen) {
        return Stream.of(values())
                .filter(cause -> cause.test.holds(label, found, seen))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Claim> instead(Claim label, List<Claim> found) {
        return found.stream().filter(other -> sameAct(label, other) && at(label).meets(at(other)));
    }

    private static boolean samePair(Claim label, Claim other) {
        return label.pair().equals(other.pair());
    }

    private static boolean sameCompany(Claim label, Claim other) {
        return label.pair().company().equals(other.pair().company());
    }

    private static boolean sameTechnology(Claim label, Claim other) {
        return label.pair().technology().equals(other.pair().technology());
    }

    private static boolean sameAct(Claim label, Claim other) {
        return label.act() == other.act();
    }

    private static Sightings.Place at(Claim claim) {
        return new Sightings.Place(claim.quote().start(), claim.quote().end());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
