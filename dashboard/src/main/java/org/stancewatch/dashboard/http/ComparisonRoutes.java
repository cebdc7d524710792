package org.stancewatch.dashboard.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.stancewatch.dashboard.comparison.Comparer;
import org.stancewatch.schemas.access.AccessFault;
import org.stancewatch.schemas.topic.Generation;

/** {@code /api/v1/replays} and {@code /api/v1/diff}. */
final class ComparisonRoutes {

    private static final String A = "a";
    private static final String B = "b";

    /** Nobody knows how long another comparison takes; a client that waits is to ask seldom. */
    private static final String AGAIN_SECONDS = "2";

    private final Comparer comparer;

    ComparisonRoutes(Comparer comparer) {
        this.comparer = comparer;
    }

    void addTo(Routes routes) {
        routes.get("/api/v1/replays", this::replays);
        routes.get("/api/v1/diff", this::diff);
    }

    private void replays(Context at) {
        Params.of(at, List.of());
        at.future(() -> told(comparer.replays()).thenAccept(replays -> Answers.json(at, listed(replays))));
    }

    private static ObjectNode listed(List<Generation> replays) {
        ObjectNode answer = Answers.JSON.objectNode();
        ArrayNode items = answer.putArray("items");
        replays.forEach(replay -> items.addObject().put("name", replay.name()));
        return answer;
    }

    private void diff(Context at) {
        Params params = Params.of(at, List.of(A, B));
        Generation a = generation(params, A);
        Generation b = generation(params, B);
        CompletableFuture<JsonNode> difference = comparer.compare(a, b, replays -> {
                    requireThere(A, a, replays);
                    requireThere(B, b, replays);
                })
                .orElseThrow(() -> busy(at));
        at.future(() -> told(difference).thenAccept(answer -> Answers.json(at, answer)));
    }

    private static Problem busy(Context at) {
        at.header("Retry-After", AGAIN_SECONDS);
        return Problem.of(
                HttpStatus.TOO_MANY_REQUESTS, "diff: another comparison runs, and there is one at a time: ask again");
    }

    private static Generation generation(Params params, String name) {
        String text = params.one(name)
                .orElseThrow(() -> Problem.badRequest(name + ": is not given: live, or the name of a replay"));
        try {
            return Generation.named(text);
        } catch (IllegalArgumentException none) {
            throw Problem.badRequest(name + ": '" + text
                    + "' is neither live nor the name of a replay: 1 to 40 letters, digits and hyphens");
        }
    }

    private static void requireThere(String name, Generation generation, List<Generation> replays) {
        if (generation.replay().isPresent() && !replays.contains(generation)) {
            String there = replays.stream().map(Generation::name).collect(Collectors.joining(", "));
            throw Problem.notFound(name + ": there is no replay '" + generation.name() + "'; there "
                    + (there.isEmpty() ? "is none" : "are " + there));
        }
    }

    /** What the cluster or the registry refuses is no fault of the server's. */
    private static <T> CompletableFuture<T> told(CompletableFuture<T> answer) {
        return answer.exceptionally(fault -> {
            Throwable cause = fault.getCause();
            throw problem(fault instanceof CompletionException && cause != null ? cause : fault);
        });
    }

    private static RuntimeException problem(Throwable fault) {
        boolean isElsewhere = fault instanceof KafkaException
                || fault instanceof AccessFault
                || fault instanceof IllegalStateException;
        if (isElsewhere) {
            return Problem.unavailable("diff: " + fault.getMessage());
        }
        return fault instanceof RuntimeException told ? told : new CompletionException(fault);
    }
}
