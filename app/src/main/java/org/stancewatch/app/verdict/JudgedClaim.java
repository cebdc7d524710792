package org.stancewatch.app.verdict;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Scope;

/**
 * Which claim of an article is judged.
 *
 * @param act what it tells
 * @param scope for whom and where; empty where the article tells the act of one scope alone, so that the verdict holds
 *     though a later revision words it otherwise
 */
public record JudgedClaim(Act act, Optional<Scope> scope) {

    /**
     * The one claim of {@code told} that fits.
     *
     * @param act the act asked for
     * @param scope the scope asked for, as {@code verdict} lists it ({@code police@US})
     * @throws IllegalArgumentException where none fits, or claims of several acts or scopes do
     */
    public static JudgedClaim among(ArticleClaims told, Optional<Act> act, Optional<String> scope) {
        Act chosen = only("--act", acts(told.claims()), act);
        List<Claim> ofAct =
                told.claims().stream().filter(claim -> claim.act() == chosen).toList();
        String where = only("--scope", scopes(ofAct), scope);
        Optional<Scope> said = ofAct.stream()
                .map(Claim::scope)
                .filter(each -> each.toString().equals(where))
                .findFirst();
        return new JudgedClaim(chosen, said.filter(each -> scopes(ofAct).size() > 1));
    }

    private static TreeSet<Act> acts(List<Claim> claims) {
        return claims.stream().map(Claim::act).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> scopes(List<Claim> claims) {
        return claims.stream().map(claim -> claim.scope().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> T only(String option, TreeSet<T> claimed, Optional<T> asked) {
        if (asked.isPresent() && !claimed.contains(asked.get())) {
            throw new IllegalArgumentException(option + ": the article claims " + claimed + ", not " + asked.get());
        }
        if (asked.isEmpty() && claimed.size() > 1) {
            throw new IllegalArgumentException(option + ": say which, the article claims " + claimed);
        }
        return asked.orElseGet(claimed::first);
    }

    @Override
    public String toString() {
        return act + scope.map(where -> " " + where).orElse("");
    }
}
