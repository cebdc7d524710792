package org.stancewatch.app.rejected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stancewatch.schemas.rejected.Fingerprint;
import org.stancewatch.schemas.rejected.RejectionKind;
import org.stancewatch.schemas.serde.RegistryUnavailableException;

/** Letters for people. */
public final class LetterPrinter {

    private static final int BYTES_SHOWN = 512;

    private final Values values;

    public LetterPrinter(Values values) {
        this.values = values;
    }

    /** Two lines: what and when and where, then why; a third for an article that can be read. */
    public List<String> brief(Letter letter) {
        List<String> lines = new ArrayList<>();
        lines.add("%-8s %s  %-11s  %s"
                .formatted(
                        letter.id(),
                        letter.content().rejectedAt(),
                        letter.rejection().kind().label(),
                        letter.rejection().origin()));
        lines.add("         " + letter.rejection().cause());
        headline(letter).ifPresent(article -> lines.add("         " + article));
        letter.retry().ifPresent(retry -> lines.add("         retried at " + retry.at() + " by " + retry.by()));
        return lines;
    }

    /** All that is known of it, and what to do. */
    public List<String> full(Letter letter, byte[] value) {
        List<String> lines = new ArrayList<>(brief(letter));
        lines.add("         refused by " + letter.rejection().node() + ", key: " + letter.key());
        letter.content().fingerprint().ifPresent(whole -> lines.add("         " + size(whole, value)));
        lines.add("");
        lines.addAll(content(letter, value));
        lines.add("");
        lines.add(remedy(letter));
        return lines;
    }

    private static String size(Fingerprint whole, byte[] value) {
        String cut = value.length < whole.length() ? ", of which the first " + value.length + " are left" : "";
        return whole.length() + " bytes" + cut + ", SHA-256 " + whole.sha256();
    }

    private List<String> content(Letter letter, byte[] value) {
        return values.json(letter.rejection().origin().topic(), value)
                .map(json -> json.toPrettyString().lines().toList())
                .orElseGet(() -> HexDump.of(value, BYTES_SHOWN));
    }

    private Optional<String> headline(Letter letter) {
        boolean mayDecode = letter.rejection().kind() != RejectionKind.UNDECODABLE
                && letter.content().isWhole()
                && letter.record().value() != null;
        return mayDecode ? decoded(letter).flatMap(LetterPrinter::headline) : Optional.empty();
    }

    /** A list is worth more than its headlines: they are left out where the registry does not answer. */
    private Optional<JsonNode> decoded(Letter letter) {
        try {
            return values.json(
                    letter.rejection().origin().topic(), letter.record().value());
        } catch (RegistryUnavailableException away) {
            return Optional.empty();
        }
    }

    private static Optional<String> headline(JsonNode json) {
        String title = json.path("title").asText("");
        String url = json.path("url").asText("");
        return Optional.of((title + "  " + url).strip()).filter(text -> !text.isEmpty());
    }

    private static String remedy(Letter letter) {
        String retry = "stancewatch rejected retry " + letter.id();
        return switch (letter.rejection().kind()) {
            case UNDECODABLE -> "When its schema is registered: " + retry;
            case UNUSABLE -> "Who sent it must send it anew; again as it is: " + retry + " --force";
            case BUG, POISON -> "When the processor is mended: " + retry;
            case TOO_LARGE ->
                "Cut its text"
                        + letter.rejection()
                                .origin()
                                .source()
                                .map(from -> " in " + from)
                                .orElse("")
                        + " and publish it: stancewatch publish FILE";
        };
    }
}
