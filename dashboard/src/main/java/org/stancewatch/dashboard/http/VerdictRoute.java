package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.stancewatch.dashboard.reading.VerdictWriter;
import org.stancewatch.dashboard.view.Sources;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Verdict;

/** {@code POST /api/v1/verdicts}: what analysts say of claims, for whoever shows the token. */
final class VerdictRoute {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final TokenGate gate;
    private final Sources sources;
    private final VerdictWriter writer;
    private final Clock clock;

    VerdictRoute(TokenGate gate, Sources sources, VerdictWriter writer, Clock clock) {
        this.gate = gate;
        this.sources = sources;
        this.writer = writer;
        this.clock = clock;
    }

    void addTo(Routes routes) {
        routes.post("/api/v1/verdicts", this::judge);
    }

    private void judge(Context at) {
        gate.require(at);
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
}
