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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.stancewatch.dashboard.reading.VerdictWriter;
import org.stancewatch.dashboard.view.Sources;
import org.stancewatch.domain.claim.Claim;
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
        Instant now = clock.instant();
        List<Verdict> verdicts = verdicts(body, now);
        write(verdicts);
        ObjectNode answer =
                Answers.JSON.objectNode().put("article", body.article().value());
        answer.put("company", body.pair().company())
                .put("technology", body.pair().technology());
        ArrayNode judged = answer.putArray("acts");
        verdicts.forEach(verdict -> judged.add(verdict.act().name()));
        answer.put("judgement", body.judgement().name()).put("at", now.toString());
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

    /** What is judged: one claim, or all that the article claims of the pair. */
    private List<Verdict> verdicts(VerdictBody body, Instant now) {
        List<Claim> claimed = sources.claims(body.article()).told().stream()
                .filter(about -> about.pair().equals(body.pair()))
                .flatMap(about -> about.claims().stream())
                .toList();
        if (claimed.isEmpty()) {
            throw Problem.notFound("article: '" + body.article() + "' claims nothing about " + body.pair());
        }
        List<Verdict> verdicts = claimed.stream()
                .filter(body::isOn)
                .map(claim -> body.verdict(claim.act(), claimed, now))
                .distinct()
                .toList();
        if (verdicts.isEmpty()) {
            throw Problem.badRequest("act: the article does not claim that, but " + said(claimed));
        }
        return verdicts;
    }

    private static String said(List<Claim> claimed) {
        return claimed.stream()
                .map(claim -> claim.act() + " " + claim.scope())
                .distinct()
                .collect(Collectors.joining(", "));
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
}
