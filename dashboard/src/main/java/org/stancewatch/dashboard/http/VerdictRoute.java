package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.stancewatch.dashboard.reading.VerdictWriter;
import org.stancewatch.dashboard.view.Sources;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;

/** {@code POST /api/v1/verdicts}: the one thing that can be written, by whoever shows the token. */
final class VerdictRoute {

    private static final int A_MINUTE = 60;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Optional<String> token;
    private final Sources sources;
    private final VerdictWriter writer;
    private final Clock clock;
    private final Bucket bucket = Bucket.builder()
            .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
            .build();

    VerdictRoute(Optional<String> token, Sources sources, VerdictWriter writer, Clock clock) {
        this.token = token;
        this.sources = sources;
        this.writer = writer;
        this.clock = clock;
    }

    void addTo(Routes routes) {
        routes.post("/api/v1/verdicts", this::judge);
    }

    private void judge(Context at) {
        requireRate(at);
        requireToken(at);
        VerdictBody body = VerdictBody.of(read(at.body()));
        SortedSet<Act> acts = acts(body);
        Instant now = clock.instant();
        Judgement judgement = body.isFalse() ? Judgement.FALSE : Judgement.RIGHT;
        write(acts.stream()
                .map(act -> new Verdict(
                        body.pair(), body.article(), act, Optional.empty(), judgement, body.who(), now, body.why()))
                .toList());
        ObjectNode answer =
                Answers.JSON.objectNode().put("article", body.article().value());
        answer.put("company", body.pair().company())
                .put("technology", body.pair().technology());
        ArrayNode judged = answer.putArray("acts");
        acts.forEach(act -> judged.add(act.name()));
        answer.put("judgement", judgement.name()).put("at", now.toString());
        at.status(HttpStatus.ACCEPTED);
        Answers.json(at, answer);
    }

    /** Before the token is looked at: it cannot be guessed either. */
    private void requireRate(Context at) {
        ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
            at.header("Retry-After", Long.toString(seconds));
            throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "verdicts: " + A_MINUTE + " a minute are taken");
        }
    }

    private void requireToken(Context at) {
        String secret = token.orElseThrow(
                () -> Problem.of(HttpStatus.FORBIDDEN, "dashboard.token: is not set, so nothing can be written here"));
        String shown = Optional.ofNullable(at.header("Authorization")).orElse("");
        boolean same = MessageDigest.isEqual(bytes("Bearer " + secret), bytes(shown));
        if (!same) {
            at.header("WWW-Authenticate", "Bearer");
            throw Problem.of(HttpStatus.UNAUTHORIZED, "Authorization: is not the bearer token");
        }
    }

    /** The act that is judged, or all that the article claims of the pair. */
    private SortedSet<Act> acts(VerdictBody body) {
        SortedSet<Act> claimed = sources.claims(body.article()).told().stream()
                .filter(about -> about.pair().equals(body.pair()))
                .flatMap(about -> about.claims().stream())
                .map(Claim::act)
                .collect(Collectors.toCollection(TreeSet::new));
        Pair pair = body.pair();
        if (claimed.isEmpty()) {
            throw Problem.notFound("article: '" + body.article() + "' claims nothing about " + pair);
        }
        if (body.act().filter(act -> !claimed.contains(act)).isPresent()) {
            throw Problem.badRequest(
                    "act: the article claims " + claimed + ", not " + body.act().orElseThrow());
        }
        return body.act()
                .map(act -> (SortedSet<Act>) new TreeSet<>(List.of(act)))
                .orElse(claimed);
    }

    private void write(List<Verdict> verdicts) {
        try {
            writer.write(verdicts);
        } catch (KafkaException refused) {
            throw Problem.unavailable("verdicts: " + refused.getMessage());
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException none) {
            throw Problem.badRequest("body: is no JSON: " + none.getOriginalMessage());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is asked for. */
    private record VerdictBody(
            ArticleId article, Pair pair, Optional<Act> act, boolean isFalse, String why, String who) {

        private static final List<String> FIELDS =
                List.of("article", "company", "technology", "act", "false", "why", "who");
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
                    truth(body.path("false")),
                    text(body, "why", LONGEST_WHY),
                    text(body, "who", LONGEST_NAME));
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
}
