package org.stancewatch.domain.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.Position;

/**
 * What is said, field by field, in words: two that have the same words say the same. What is left out makes no difference: of
 * an alert its id, whether it is late, how it stood before, how well it is attested; of a claim its quote and the rule.
 *
 * @param fields in their order
 */
public record Words(Map<String, String> fields) {

    /** What a field reads where nothing is said. */
    public static final String NONE = "none";

    public Words {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Words of(AlertContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", content.type().name());
        fields.put("companies", String.join(", ", content.companies()));
        fields.put("technology", content.technology());
        fields.put("act", content.act().name());
        fields.put("scope", content.scope().toString());
        fields.put("effective", content.effective().toString());
        fields.put("until", until(content.until()));
        fields.put("ends", text(content.ends()));
        fields.put("reverses", text(content.reverses()));
        fields.put("partial", String.valueOf(content.partial()));
        return new Words(fields);
    }

    public static Words of(Position position) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("stance", position.stance().name());
        fields.put("since", position.since().toString());
        fields.put("act", text(position.act()));
        fields.put("until", until(position.until()));
        fields.put("ends", text(position.ends()));
        return new Words(fields);
    }

    public static Words of(Claim claim) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("act", claim.act().name());
        fields.put("modality", claim.modality().name());
        fields.put("scope", claim.scope().toString());
        fields.put("effective", text(claim.effective()));
        fields.put("until", until(claim.until()));
        fields.put("background", String.valueOf(claim.background()));
        fields.put("attribution", claim.attribution().name());
        fields.put("confidence", String.valueOf(claim.confidence()));
        return new Words(fields);
    }

    /** With whose voice an article speaks. */
    static Words voice(ArticleClaims article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("owner", text(article.owner()));
        fields.put("agency", text(article.agency()));
        fields.put("copies", article.sketch().toString());
        return new Words(fields);
    }

    /** What ends a halt, as told. */
    public static String until(Optional<Until> until) {
        return until.map(Words::until).orElse(NONE);
    }

    private static String until(Until until) {
        if (until instanceof Until.OnDate onDate) {
            return onDate.date().toString();
        }
        return until instanceof Until.Term term
                ? term.length().toString()
                : "“" + ((Until.Condition) until).words() + "”";
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }

    /** What reads differently in {@code b}; both of one kind. */
    List<FieldChange> changesTo(Words b) {
        return fields.entrySet().stream()
                .map(field ->
                        new FieldChange(field.getKey(), field.getValue(), b.fields.getOrDefault(field.getKey(), NONE)))
                .filter(change -> !change.a().equals(change.b()))
                .toList();
    }
}
