package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Until;

/**
 * What can be told: tellings that state the same differ for no rule but in who tells them and when. There are few of them,
 * however many tell them (design §3.15).
 *
 * @param key class of act, scope and date
 * @param act the act told
 * @param term the date or duration told as its end
 * @param conditional whether a condition is told as its end; papers word one condition in many ways
 * @param firm whether it is told firmly enough to contradict a halt alone
 * @param beside news of a halt, or of more of it, in the same article; of limits and supply alone
 */
record Statement(
        Bucket.Key key, Act act, Optional<Until> term, boolean conditional, boolean firm, Set<Bucket.Key> beside) {

    /** What {@code article} states, and the claims that state it. */
    static Map<Telling, Statement> in(ArticleClaims article) {
        Collection<Telling> tellings = Telling.assertedIn(article);
        Set<Bucket.Key> halts = tellings.stream()
                .map(Bucket.Key::of)
                .filter(key -> key.news() && Stance.ledToBy(key.actClass()) == Stance.HALTED)
                .collect(Collectors.toUnmodifiableSet());
        Map<Telling, Statement> statements = new LinkedHashMap<>();
        tellings.forEach(telling -> statements.put(telling, of(telling, halts)));
        return statements;
    }

    /** The day its end comes, where a term counts from {@code start}, of a condition a day after all others. */
    Optional<LocalDate> endsFrom(LocalDate start) {
        return conditional
                ? Optional.of(Ending.WHEN_A_CONDITION_COMES_TRUE)
                : term.flatMap(until -> Ending.dayOf(until, start));
    }

    private static Statement of(Telling telling, Set<Bucket.Key> halts) {
        Claim claim = telling.claim();
        Bucket.Key key = Bucket.Key.of(telling);
        boolean conditional =
                claim.until().filter(Until.Condition.class::isInstance).isPresent();
        return new Statement(
                key,
                claim.act(),
                claim.until().filter(until -> !conditional),
                conditional,
                Admission.isFirm(claim),
                goesOn(key.actClass()) ? halts : Set.of());
    }

    private static boolean goesOn(ActClass actClass) {
        return actClass == ActClass.RESTRICTION || actClass == ActClass.SUPPLY;
    }
}
