package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Verdict;

/**
 * What is asked of {@code POST /api/v1/verdicts}.
 *
 * @param act which of the article's claims about the pair; empty: all of them
 * @param scope and of the claims of that act, which; empty: all of them
 */
record VerdictBody(
        ArticleId article,
        Pair pair,
        Optional<Act> act,
        Optional<Scope> scope,
        boolean isFalse,
        String why,
        String who) {

    private static final List<String> FIELDS =
            List.of("article", "company", "technology", "act", "audience", "jurisdiction", "false", "why", "who");
    private static final int LONGEST_WHY = 1_000;
    private static final int LONGEST_NAME = 200;

    static VerdictBody of(JsonNode body) {
        if (!body.isObject()) {
            throw Problem.badRequest("body: is no JSON object");
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw Problem.badRequest(name + ": is no field of a verdict; there are " + FIELDS);
            }
        });
        Pair pair = Problem.refusing(
                () -> new Pair(text(body, "company", LONGEST_NAME), text(body, "technology", LONGEST_NAME)));
        return new VerdictBody(
                new ArticleId(text(body, "article", LONGEST_NAME)),
                pair,
                act(body.path("act")),
                scope(body),
                truth(body.path("false")),
                text(body, "why", LONGEST_WHY),
                text(body, "who", LONGEST_NAME));
    }

    /** Whether {@code claim}, about the pair, is judged. */
    boolean isOn(Claim claim) {
        return act.map(claim.act()::equals).orElse(true)
                && scope.map(claim.scope()::equals).orElse(true);
    }

    /** On {@code about}, by its scope only where the article tells that act of several: a revision may word it otherwise. */
    Verdict verdict(Act about, List<Claim> claimed, Instant now) {
        boolean several = claimed.stream()
                        .filter(claim -> claim.act() == about)
                        .map(Claim::scope)
                        .distinct()
                        .count()
                > 1;
        return new Verdict(pair, article, about, scope.filter(where -> several), judgement(), who, now, why);
    }

    Judgement judgement() {
        return isFalse ? Judgement.FALSE : Judgement.RIGHT;
    }

    private static String text(JsonNode body, String name, int longest) {
        JsonNode value = body.path(name);
        if (!value.isTextual() || value.asText().isBlank() || value.asText().length() > longest) {
            throw Problem.badRequest(name + ": is no text of 1 to " + longest + " characters");
        }
        return value.asText();
    }

    private static boolean truth(JsonNode value) {
        if (!value.isBoolean()) {
            throw Problem.badRequest("false: is neither true nor false");
        }
        return value.asBoolean();
    }

    private static Optional<Scope> scope(JsonNode body) {
        JsonNode audience = body.path("audience");
        if (audience.isMissingNode() || audience.isNull()) {
            return Optional.empty();
        }
        SortedSet<String> audiences = new TreeSet<>();
        audience.forEach(each -> audiences.add(each.asText()));
        Optional<String> jurisdiction = body.path("jurisdiction").isTextual()
                ? Optional.of(text(body, "jurisdiction", LONGEST_NAME))
                : Optional.empty();
        return Optional.of(Problem.refusing(() -> new Scope(audiences, jurisdiction)));
    }

    private static Optional<Act> act(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Act.values())
                .filter(act -> act.name().equals(value.asText()))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(
                        "act: '" + value.asText() + "' is none of " + Arrays.toString(Act.values()))));
    }
}
