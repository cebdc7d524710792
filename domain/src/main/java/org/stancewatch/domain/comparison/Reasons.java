package org.stancewatch.domain.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.Timeline;

/** Why two generations tell different things of one pair. */
public final class Reasons {

    private static final Comparator<Reason> BY_WEIGHT = Comparator.comparing(Reason::rank);
    private static final Comparator<Reason> BY_ARTICLE = Comparator.comparing(reason -> reason.article()
            .map(told -> told.published() + told.article().value())
            .orElse(""));

    private final Pair pair;
    private final Knowledge a;
    private final Knowledge b;
    private final List<Reason> found = new ArrayList<>();

    private Reasons(Pair pair, Knowledge a, Knowledge b) {
        this.pair = pair;
        this.a = a;
        this.b = b;
    }

    /** All there are, what weighs most first; never none. */
    public static List<Reason> of(Pair pair, Knowledge a, Knowledge b) {
        Reasons reasons = new Reasons(pair, a, b);
        reasons.articles().forEach(reasons::compare);
        reasons.compareDays();
        if (reasons.found.isEmpty()) {
            reasons.found.add(new Reason.Untold());
        }
        return reasons.found.stream()
                .sorted(BY_WEIGHT.thenComparing(BY_ARTICLE))
                .toList();
    }

    /** {@code reasons} for what rests on {@code ground}: those that are about its articles before the others. */
    public static List<Reason> forGround(Set<String> ground, List<Reason> reasons) {
        Comparator<Reason> aside = Comparator.comparing(reason -> reason.article()
                .filter(told -> ground.contains(told.article().value()))
                .isEmpty());
        return reasons.stream().sorted(aside).toList();
    }

    private SortedSet<ArticleId> articles() {
        SortedSet<ArticleId> all = new TreeSet<>(a.articles().keySet());
        all.addAll(b.articles().keySet());
        return all;
    }

    private void compare(ArticleId id) {
        Sides<ArticleClaims> told = new Sides<>(a.article(id), b.article(id));
        if (told.change() != Change.CHANGED) {
            Side by = told.change() == Change.REMOVED ? Side.A : Side.B;
            takeAlone(by, told.any());
        } else if (told.a()
                .orElseThrow()
                .revision()
                .equals(told.b().orElseThrow().revision())) {
            compareReadings(told.a().orElseThrow(), told.b().orElseThrow());
        } else {
            compareRevisions(told.a().orElseThrow(), told.b().orElseThrow());
        }
    }

    private void takeAlone(Side by, ArticleClaims told) {
        Knowledge other = by == Side.A ? b : a;
        Reach.Answer answer = other.reach().hasRead(told);
        if (answer == Reach.Answer.UNREAD && !told.claims().isEmpty()) {
            found.add(new Reason.Unread(by.other(), told));
        } else {
            told.claims().forEach(claim -> found.add(new Reason.OneSided(by, told, claim, answer, Optional.empty())));
        }
    }

    private void compareRevisions(ArticleClaims ofA, ArticleClaims ofB) {
        if (!ClaimPairs.differing(ofA, ofB).isEmpty()) {
            found.add(new Reason.OtherRevision(ofA, ofB));
        }
        compareVerdicts(ofA);
    }

    private void compareReadings(ArticleClaims ofA, ArticleClaims ofB) {
        ClaimPairs.differing(ofA, ofB).forEach(claims -> found.add(reason(ofA, ofB, claims)));
        List<FieldChange> voice = Words.voice(ofA).changesTo(Words.voice(ofB));
        if (!voice.isEmpty()) {
            found.add(new Reason.OtherVoice(ofA, ofB, voice));
        }
        compareVerdicts(ofA);
    }

    private static Reason reason(ArticleClaims ofA, ArticleClaims ofB, Sides<Claim> claims) {
        return switch (claims.change()) {
            case REMOVED -> readByBoth(Side.A, ofA, claims.any(), ofB);
            case ADDED -> readByBoth(Side.B, ofB, claims.any(), ofA);
            case CHANGED ->
                reread(ofA, ofB, claims.a().orElseThrow(), claims.b().orElseThrow());
        };
    }

    private static Reason readByBoth(Side by, ArticleClaims told, Claim claim, ArticleClaims elsewhere) {
        Optional<String> otherRules = Optional.of(elsewhere.rules()).filter(version -> !version.isEmpty());
        return new Reason.OneSided(by, told, claim, Reach.Answer.READ, otherRules);
    }

    private static Reason reread(ArticleClaims told, ArticleClaims other, Claim ofA, Claim ofB) {
        return new Reason.Reread(told, other, ofA, ofB, Words.of(ofA).changesTo(Words.of(ofB)));
    }

    private void compareVerdicts(ArticleClaims told) {
        List<Verdict> ofA = a.verdictsOn(told.article());
        List<Verdict> ofB = b.verdictsOn(told.article());
        ofA.stream()
                .filter(verdict -> !ofB.contains(verdict))
                .forEach(verdict -> found.add(new Reason.Judged(Side.A, told, verdict)));
        ofB.stream()
                .filter(verdict -> !ofA.contains(verdict))
                .forEach(verdict -> found.add(new Reason.Judged(Side.B, told, verdict)));
    }

    /** A day is a reason where the claims of one side lead to another answer on it. */
    private void compareDays() {
        if (a.asOf().isPresent() && b.asOf().isPresent()) {
            LocalDate dayA = a.asOf().get();
            LocalDate dayB = b.asOf().get();
            if (Stream.of(a, b)
                    .map(this::ledger)
                    .anyMatch(ledger -> !says(ledger, dayA).equals(says(ledger, dayB)))) {
                found.add(new Reason.OtherDay(dayA, dayB));
            }
        }
    }

    private Ledger ledger(Knowledge known) {
        return Ledger.of(pair, known.articles().values(), known.verdicts());
    }

    private static List<Object> says(Ledger ledger, LocalDate day) {
        Timeline timeline = ledger.asOf(day);
        return List.of(
                timeline.positions(),
                timeline.alerts().stream().map(StandingAlert::content).toList());
    }
}
