package org.stancewatch.systemtests.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Articles as {@code publish} takes them, one JSON object a line, that anyone reads the same way. */
public final class ArticleLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleLines() {}

    /** On {@code day}, {@code company} halts the sale of facial recognition to police. */
    public static String halt(String company, String day) {
        return halt(company, day, "Harbour Post");
    }

    /** The same, told by {@code publisher}. */
    public static String halt(String company, String day, String publisher) {
        return line(Map.of(
                "url",
                address(company, day),
                "publisher",
                publisher,
                "title",
                company + " halts sales to police",
                "published",
                day + "T12:00:00Z",
                "language",
                "en",
                "text",
                haltText(company)));
    }

    /** The address of {@link #halt}. */
    public static String address(String company, String day) {
        return "https://paper.example/" + company.toLowerCase(Locale.ROOT) + "-" + day;
    }

    /** The text of {@link #halt}. */
    public static String haltText(String company) {
        return company + " said today that it will no longer sell facial recognition to police.";
    }

    public static void write(Path file, String... lines) throws IOException {
        Files.write(file, Arrays.asList(lines));
    }

    /** An article with these fields, as {@code publish} names them. */
    public static String line(Map<String, String> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
