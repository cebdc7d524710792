package org.stancewatch.ingest.push;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HttpStatus;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.ingest.publish.Outcome;

/**
 * What a sender is told of each article. The status alone says what to do: 202 all are there; 422 those that are refused will
 * always be, the others are there; 503 some are not confirmed: send the same again, which is harmless.
 */
final class PushAnswer {

    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();
    private int accepted;
    private int refused;
    private int unconfirmed;

    private PushAnswer() {}

    /** Of all items of a body; {@code outcomes} are those of the articles among them, in order. */
    static PushAnswer of(List<PushedItem> pushed, List<Optional<Outcome>> outcomes) {
        PushAnswer answer = new PushAnswer();
        Iterator<Optional<Outcome>> next = outcomes.iterator();
        for (int number = 0; number < pushed.size(); number++) {
            PushedItem item = pushed.get(number);
            if (item.article().isPresent()) {
                answer.add(number, item.article().get(), next.next());
            } else {
                answer.refuse(answer.items.addObject(), item.fault());
            }
        }
        return answer;
    }

    HttpStatus status() {
        if (unconfirmed > 0) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return refused > 0 ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.ACCEPTED;
    }

    String json() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("accepted", accepted).put("refused", refused).put("unconfirmed", unconfirmed);
        answer.set("items", items);
        return answer.toString();
    }

    private void add(int number, Article article, Optional<Outcome> outcome) {
        Revision revision = article.revision();
        ObjectNode item = items.addObject()
                .put("id", article.id().value())
                .put("revision", revision.time() + "/" + revision.contentHash());
        Outcome.Kind kind = outcome.map(Outcome::kind).orElse(Outcome.Kind.FAILED);
        String reason = outcome.map(Outcome::reason).orElse("was not confirmed in time");
        String fault = PushedItem.name(number) + ": " + reason;
        switch (kind) {
            case PUBLISHED -> {
                accepted++;
                item.put("status", "accepted");
            }
            case REFUSED -> refuse(item, fault);
            case FAILED -> {
                unconfirmed++;
                item.put("status", "unconfirmed").put("fault", fault);
            }
        }
    }

    private void refuse(ObjectNode item, String fault) {
        refused++;
        item.put("status", "refused").put("fault", fault);
    }
}
