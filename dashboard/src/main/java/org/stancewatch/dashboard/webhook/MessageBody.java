package org.stancewatch.dashboard.webhook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.function.Function;
import org.stancewatch.domain.ledger.Alert;

/** What is posted, by format: one JSON object. */
final class MessageBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TEST = "This is a test by Stancewatch: your webhook works.";

    private final Function<Alert, ObjectNode> alertJson;

    /** {@code alertJson} is the one JSON form of an alert, headlines included. */
    MessageBody(Function<Alert, ObjectNode> alertJson) {
        this.alertJson = alertJson;
    }

    /** Of an alert, told at {@code now}. */
    String of(Alert alert, Format format, Instant now) {
        ObjectNode json = alertJson.apply(alert);
        return switch (format) {
            case GENERIC ->
                message("alert." + EndpointJson.lower(alert.status()), now, json)
                        .toString();
            case SLACK -> SlackText.of(json).toString();
        };
    }

    /** Of a test, sent at {@code now}. */
    static String test(Format format, Instant now) {
        return switch (format) {
            case GENERIC ->
                message("test", now, JSON.objectNode().put("message", TEST)).toString();
            case SLACK -> JSON.objectNode().put("text", TEST).toString();
        };
    }

    private static ObjectNode message(String type, Instant now, ObjectNode data) {
        ObjectNode message = JSON.objectNode().put("type", type).put("timestamp", now.toString());
        return message.set("data", data);
    }
}
