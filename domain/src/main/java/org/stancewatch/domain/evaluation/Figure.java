package org.stancewatch.domain.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Until;

/** What is measured of a reading; each counts right ones among some. */
public enum Figure {
    /** Of the asserted claims found, those with a label. */
    PRECISION(one -> new Tally(hits(one), hits(one) + one.match().extra().size())),
    /** Of the labels of asserted claims, those found. */
    RECALL(one -> new Tally(hits(one), hits(one) + one.match().missed().size())),
    /** Asserted claims beyond the labels, for each article that is a trap or a negative: the fewer the better. */
    FALSE_CLAIMS(one -> one.quiet() ? new Tally(one.match().extra().size(), 1) : Tally.NONE),
    /** Of the labels of any modality whose company, technology and act were found, those found with theirs. */
    MODALITY(one -> among(
            told(one),
            label -> one.found().stream()
                    .anyMatch(claim -> sameAct(label, claim) && claim.modality() == label.modality()))),
    /** Of the hits, those with the labelled audience. */
    AUDIENCE(ofHits(
            (label, found) -> label.scope().audiences().equals(found.scope().audiences()))),
    /** Of the hits, those with the labelled jurisdiction. */
    JURISDICTION(ofHits(
            (label, found) -> label.scope().jurisdiction().equals(found.scope().jurisdiction()))),
    /** Of the hits, those with the labelled date, as precise as it is. */
    EFFECTIVE(ofHits((label, found) -> label.effective().equals(found.effective()))),
    /** Of the hits, those with the labelled end; of a condition, half its words. */
    UNTIL(ofHits(Figure::sameEnd)),
    /** Of the hits whose label has an end, those with that end. */
    UNTIL_TOLD(one -> among(
            one.match().hits().stream().filter(hit -> hit.label().until().isPresent()),
            hit -> sameEnd(hit.label(), hit.found()))),
    /** Of the hits, those rightly told as news or as history. */
    BACKGROUND(ofHits((label, found) -> label.background() == found.background())),
    /** Of the hits, those whose quote covers four fifths of the labelled one. */
    EVIDENCE(ofHits((label, found) -> coverage(label, found) >= Figure.COVERED));

    private static final double COVERED = 0.8;
    private static final double SAME_CONDITION = 0.5;

    private final Function<Reading, Tally> count;

    Figure(Function<Reading, Tally> count) {
        this.count = count;
    }

    /**
     * One article, read.
     *
     * @param quiet whether it is a trap or a negative
     * @param labels what reading it should give
     * @param found what it gave
     * @param match the asserted ones of both
     */
    record Reading(boolean quiet, List<Claim> labels, List<Claim> found, ClaimMatch match) {}

    Tally of(Reading reading) {
        return count.apply(reading);
    }

    private static int hits(Reading one) {
        return one.match().hits().size();
    }

    private static Stream<Claim> told(Reading one) {
        return one.labels().stream().filter(label -> one.found().stream().anyMatch(claim -> sameAct(label, claim)));
    }

    private static Function<Reading, Tally> ofHits(BiPredicate<Claim, Claim> right) {
        return one -> among(one.match().hits().stream(), hit -> right.test(hit.label(), hit.found()));
    }

    private static <T> Tally among(Stream<T> some, Predicate<T> right) {
        return some.map(each -> Tally.of(right.test(each))).reduce(Tally.NONE, Tally::plus);
    }

    private static boolean sameAct(Claim label, Claim claim) {
        return label.pair().equals(claim.pair()) && label.act() == claim.act();
    }

    private static boolean sameEnd(Claim label, Claim claim) {
        if (label.until().orElse(null) instanceof Until.Condition told
                && claim.until().orElse(null) instanceof Until.Condition read) {
            return shared(told.words(), read.words()) >= SAME_CONDITION;
        }
        return label.until().equals(claim.until());
    }

    private static double shared(String told, String read) {
        Set<String> words = words(told);
        Set<String> common = new HashSet<>(words);
        common.retainAll(words(read));
        return (double) common.size() / words.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\s+")));
    }

    private static double coverage(Claim label, Claim claim) {
        int from = Math.max(label.quote().start(), claim.quote().start());
        int to = Math.min(label.quote().end(), claim.quote().end());
        return (double) Math.max(0, to - from) / label.quote().words().length();
    }
}
