package org.stancewatch.app.rejected;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewatch.schemas.rejected.Fingerprint;
import org.stancewatch.schemas.rejected.Origin;
import org.stancewatch.schemas.rejected.Rejection;
import org.stancewatch.schemas.rejected.Retry;

/** A letter as one JSON object, without its value; a field with no value is null. */
public final class LetterJson {

    private LetterJson() {}

    public static ObjectNode of(Letter letter) {
        Rejection rejection = letter.rejection();
        Optional<Origin.Position> position = rejection.origin().position();
        Optional<Fingerprint> fingerprint = letter.content().fingerprint();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", letter.id())
                .put("rejectedAt", letter.content().rejectedAt().toString());
        node.put("cause", rejection.kind().label()).put("reason", rejection.cause());
        node.put("topic", rejection.origin().topic());
        node.put("partition", position.map(Origin.Position::partition).orElse(null));
        node.put("offset", position.map(Origin.Position::offset).orElse(null));
        node.put("timestamp", position.map(Origin.Position::timestamp).orElse(null));
        node.put("source", text(rejection.origin().source())).put("node", rejection.node());
        node.put("key", letter.key());
        node.put("length", fingerprint.map(Fingerprint::length).orElse(null));
        node.put("sha256", text(fingerprint.map(Fingerprint::sha256)));
        node.put("cut", !letter.content().isWhole());
        node.put("retriedAt", text(letter.retry().map(Retry::at)));
        node.put("retriedBy", text(letter.retry().map(Retry::by)));
        return node;
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
