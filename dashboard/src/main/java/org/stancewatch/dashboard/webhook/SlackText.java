package org.stancewatch.dashboard.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.ledger.AlertStatus;

/**
 * An alert as a message of Slack's: its headline, the best words for it, who published them and where. What others wrote is
 * escaped as Slack asks, so that it can neither link nor call anybody; marks of emphasis and code are taken out of it, since
 * Slack knows no escape for them.
 */
final class SlackText {

    private SlackText() {}

    /** {@code {"text": …}} of the JSON form of an alert. */
    static ObjectNode of(JsonNode alert) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("text", text(alert));
        // Links are shown as they are: what they lead to is not ours to show.
        return message.put("unfurl_links", false).put("unfurl_media", false);
    }

    private static String text(JsonNode alert) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(alert));
        if (alert.hasNonNull("reason")) {
            lines.add("_" + plain(alert.path("reason").asText()) + "_");
        }
        JsonNode best = alert.path("evidence").path(0);
        if (!best.isMissingNode()) {
            lines.add("> “" + plain(best.path("quote").asText()) + "”");
            lines.add(source(best));
        }
        return String.join("\n", lines);
    }

    private static String headline(JsonNode alert) {
        String type = plain(alert.path("type").asText().replace('_', ' '));
        String said = plain(alert.path("headlines").path(Headlines.ENGLISH).asText());
        String status = alert.path("status").asText();
        if (status.equals(AlertStatus.WITHDRAWN.name())) {
            return "*WITHDRAWN* · " + type + " · ~" + said + "~";
        }
        return "*" + type + "* · " + said + (status.equals(AlertStatus.UPDATED.name()) ? " (updated)" : "");
    }

    private static String source(JsonNode best) {
        String publisher = plain(best.path("publisher").asText());
        String day = best.path("published").asText().replaceFirst("T.*", "");
        String url = best.path("url").asText();
        boolean linkable = best.hasNonNull("url") && url.matches("https?://[^\\s<>|]+");
        return (linkable ? "<" + escaped(url) + "|" + publisher + ">" : publisher) + ", " + day;
    }

    private static String plain(String text) {
        return escaped(text.replaceAll("[\\s*_~`|\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ")
                .strip());
    }

    /** The three characters that Slack's markup lives on. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
