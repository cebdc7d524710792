package org.stancewatch.dashboard.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import org.stancewatch.support.web.AddressGuard;

/** Webhooks over HTTP: list, add, remove, test. Everything here is for who holds the token. */
public final class WebhookRoutes {

    private static final String ALL = "/api/v1/webhooks";
    private static final String ONE = ALL + "/{id}";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Endpoints endpoints;
    private final Trial trial;

    private WebhookRoutes(Endpoints endpoints, Trial trial) {
        this.endpoints = endpoints;
        this.trial = trial;
    }

    /** On the endpoints of {@code database}, as {@code config} says. */
    public static WebhookRoutes on(WebhookDatabase database, WebhookConfig config, Clock clock) {
        AddressGuard guard = config.guard();
        Endpoints endpoints = new Endpoints(database, guard, clock);
        return new WebhookRoutes(endpoints, new Trial(endpoints, guard, config.timeout(), clock));
    }

    /** Adds the routes; {@code guard} turns away, by throwing, who may not. */
    public void register(RoutesConfig routes, Handler guard) {
        routes.get(ALL, guarded(guard, this::list));
        routes.head(ALL, guarded(guard, this::list));
        routes.post(ALL, guarded(guard, this::add));
        routes.delete(ONE, guarded(guard, this::remove));
        routes.post(ONE + "/test", guarded(guard, this::test));
    }

    private static Handler guarded(Handler guard, Handler work) {
        return at -> {
            guard.handle(at);
            // Secrets and addresses of others: nobody on the way keeps them.
            at.header("Cache-Control", "no-store");
            work.handle(at);
        };
    }

    private void list(Context at) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode items = answer.putArray("items");
        endpoints.list().forEach(state -> items.add(EndpointJson.of(state)));
        tell(at, HttpStatus.OK, answer);
    }

    private void add(Context at) {
        try {
            Endpoints.Added added = endpoints.add(EndpointJson.request(at.body()));
            tell(at, HttpStatus.CREATED, EndpointJson.of(added.endpoint()).put("secret", added.secret()));
        } catch (IllegalArgumentException fault) {
            throw new BadRequestResponse(String.valueOf(fault.getMessage()));
        }
    }

    private void remove(Context at) {
        if (!endpoints.remove(at.pathParam("id"))) {
            throw unknown(at);
        }
        at.status(HttpStatus.NO_CONTENT);
    }

    private void test(Context at) {
        Answer answer = trial.send(at.pathParam("id")).orElseThrow(() -> unknown(at));
        tell(at, HttpStatus.OK, EndpointJson.of(answer));
    }

    private static NotFoundResponse unknown(Context at) {
        return new NotFoundResponse("id: no webhook " + at.pathParam("id"));
    }

    private static void tell(Context at, HttpStatus status, ObjectNode body) {
        at.status(status).contentType("application/json").result(body.toString());
    }
}
