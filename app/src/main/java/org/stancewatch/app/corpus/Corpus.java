package org.stancewatch.app.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.evaluation.Scenario;
import org.stancewatch.ingest.article.ToldTime;
import org.stancewatch.ingest.file.ArticleLine;
import org.stancewatch.ingest.file.JsonLines;

/**
 * Reads files of labelled articles and of scenarios, one JSON object a line. An article counts as written down when its
 * revision was published; one without a time, when it is read. Faults are named {@code file:line: field: reason}.
 */
public final class Corpus {

    private static final double CONFIDENCE_OF_A_LABEL = 0.9;
    /** One time for all that one run reads. */
    @SuppressWarnings("TimeInStaticInitializer")
    private static final Instant READ_AT = Instant.now();

    private Corpus() {}

    /** The articles of {@code file}, in its order; labels may be absent. */
    public static List<LabelledArticle> articles(Path file) throws IOException {
        return articles(new JsonLines(file));
    }

    /** The articles of {@code lines}, in their order; labels may be absent. */
    public static List<LabelledArticle> articles(JsonLines lines) throws IOException {
        return read(lines, Corpus::article);
    }

    /** The scenarios of {@code file}, in its order. */
    public static List<Scenario> scenarios(Path file) throws IOException {
        return read(new JsonLines(file), line -> ScenarioLine.read(JsonFields.of(line)));
    }

    /** Whether {@code file} holds scenarios rather than articles. */
    public static boolean holdsScenarios(Path file) throws IOException {
        List<Boolean> lines = read(new JsonLines(file), line -> line.has("articles"));
        return !lines.isEmpty() && lines.get(0);
    }

    private static <T> List<T> read(JsonLines lines, Function<JsonNode, T> reader) throws IOException {
        List<T> all = new ArrayList<>();
        lines.forEach(line -> all.add(reader.apply(line)));
        return all;
    }

    private static LabelledArticle article(JsonNode line) {
        JsonFields fields = JsonFields.of(line);
        Article article = ArticleLine.read(dated(line), recorded(fields));
        return new LabelledArticle(
                fields.text("id"),
                article,
                fields.optionalText("kind").orElse(""),
                fields.optionalText("trap"),
                fields.has("claims") ? claims(fields, article.text()) : List.of());
    }

    private static Instant recorded(JsonFields fields) {
        return Stream.of("modified", "published")
                .flatMap(field -> fields.optionalText(field).flatMap(ToldTime::of).stream())
                .findFirst()
                .orElse(READ_AT);
    }

    /** Ordinary news in bulk may lack its time: relative dates in it then count from today. */
    private static JsonNode dated(JsonNode line) {
        return line.hasNonNull("published") || !(line instanceof ObjectNode object)
                ? line
                : object.deepCopy().put("published", READ_AT.toString());
    }

    private static List<Claim> claims(JsonFields article, String text) {
        return article.objects("claims").stream()
                .map(claim -> claim(claim, text))
                .toList();
    }

    private static Claim claim(JsonFields label, String text) {
        String words = label.text("evidence");
        return new Claim(
                pair(label),
                true,
                label.optionalText("brand"),
                label.constant("act", Act.class),
                label.constant("modality", Modality.class),
                scope(label),
                label.optional("effective", PartialDate::parse),
                label.has("until") ? Optional.of(until(label)) : Optional.empty(),
                label.object().path("background").booleanValue(),
                label.has("attribution") ? label.constant("attribution", Attribution.class) : Attribution.REPORTED,
                new Quote(words, Math.max(0, text.indexOf(words))),
                label.object().path("confidence").asDouble(CONFIDENCE_OF_A_LABEL),
                "label");
    }

    private static Until until(JsonFields label) {
        JsonFields until = new JsonFields(label.object().get("until"), label.path() + "until.");
        return switch (until.text("kind")) {
            case "DATE" -> new Until.OnDate(until.parsed("value", PartialDate::parse));
            case "DURATION" -> new Until.Term(until.parsed("value", Period::parse));
            case "CONDITION" -> new Until.Condition(until.text("value"));
            default ->
                throw new IllegalArgumentException(until.path() + "kind: '" + until.text("kind") + "' is unknown");
        };
    }

    static Pair pair(JsonFields fields) {
        return new Pair(fields.text("company"), fields.text("technology"));
    }

    private static Scope scope(JsonFields fields) {
        return Scope.of(fields.texts("audience"), fields.optionalText("jurisdiction"));
    }
}
