package org.stancewatch.domain.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Until;

/**
 * How well a set of articles was read: counts that add up, and the shares that follow from them.
 *
 * @param articles articles read
 * @param quiet articles among them that are labelled traps or negatives
 * @param falseOnQuiet asserted claims found in those beyond their labels
 * @param hits labels found, missed, and found claims without a label: asserted ones alone
 * @param missed see {@code hits}
 * @param extra see {@code hits}
 * @param audience hits with the labelled audience
 * @param jurisdiction hits with the labelled jurisdiction
 * @param effective hits with the labelled date
 * @param until hits with the labelled end; of a condition, half its words
 * @param background hits rightly told news from history
 * @param evidence hits whose quote covers {@value #COVERED} of the labelled one
 * @param modalities labels of any modality whose company, technology and act were found
 * @param modality those of them found with their modality
 */
public record ClaimScore(
        int articles,
        int quiet,
        int falseOnQuiet,
        int hits,
        int missed,
        int extra,
        int audience,
        int jurisdiction,
        int effective,
        int until,
        int background,
        int evidence,
        int modalities,
        int modality) {

    private static final double COVERED = 0.8;
    private static final double SAME_CONDITION = 0.5;
    private static final double PER_HUNDRED = 100;

    /** Nothing read yet. */
    public static final ClaimScore NONE = new ClaimScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * The score of one article.
     *
     * @param quiet whether it is a trap or a negative
     * @param labels what reading it should give
     * @param found what it gave
     */
    public static ClaimScore of(boolean quiet, List<Claim> labels, List<Claim> found) {
        ClaimMatch match = ClaimMatch.of(labels, found);
        List<Claim> told = labels.stream()
                .filter(label -> found.stream().anyMatch(claim -> sameAct(label, claim)))
                .toList();
        return new ClaimScore(
                1,
                quiet ? 1 : 0,
                quiet ? match.extra().size() : 0,
                match.hits().size(),
                match.missed().size(),
                match.extra().size(),
                count(
                        match,
                        (label, claim) ->
                                label.scope().audiences().equals(claim.scope().audiences())),
                count(
                        match,
                        (label, claim) -> label.scope()
                                .jurisdiction()
                                .equals(claim.scope().jurisdiction())),
                count(match, (label, claim) -> label.effective().equals(claim.effective())),
                count(match, ClaimScore::sameEnd),
                count(match, (label, claim) -> label.background() == claim.background()),
                count(match, (label, claim) -> coverage(label, claim) >= COVERED),
                told.size(),
                (int) told.stream()
                        .filter(label -> found.stream()
                                .anyMatch(claim -> sameAct(label, claim) && claim.modality() == label.modality()))
                        .count());
    }

    private static boolean sameAct(Claim label, Claim claim) {
        return label.pair().equals(claim.pair()) && label.act() == claim.act();
    }

    private static int count(ClaimMatch match, BiPredicate<Claim, Claim> right) {
        return (int) match.hits().stream()
                .filter(hit -> right.test(hit.label(), hit.found()))
                .count();
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

    /** Both together. */
    public ClaimScore plus(ClaimScore other) {
        return new ClaimScore(
                articles + other.articles,
                quiet + other.quiet,
                falseOnQuiet + other.falseOnQuiet,
                hits + other.hits,
                missed + other.missed,
                extra + other.extra,
                audience + other.audience,
                jurisdiction + other.jurisdiction,
                effective + other.effective,
                until + other.until,
                background + other.background,
                evidence + other.evidence,
                modalities + other.modalities,
                modality + other.modality);
    }

    /** Share of the found claims that are right; 1 where none was found. */
    public double precision() {
        return share(hits, hits + extra);
    }

    /** Share of the labels that were found; 1 where there is none. */
    public double recall() {
        return share(hits, hits + missed);
    }

    /** False claims in a hundred traps and negatives. */
    public double falsePerHundredQuiet() {
        return quiet == 0 ? 0 : PER_HUNDRED * falseOnQuiet / quiet;
    }

    /** Of the hits, the share of {@code right}: one of the counts of this score. */
    public double ofHits(int right) {
        return share(right, hits);
    }

    /** Share of the found acts told with their modality. */
    public double modalityShare() {
        return share(modality, modalities);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
