package org.stancewatch.ingest.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file of one JSON value a line, UTF-8; faults are named {@code file:line: field: reason}. */
public final class JsonLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public JsonLines(Path file) {
        this.file = file;
    }

    /**
     * Hands each line to {@code reader}, in order; blank lines are passed over.
     *
     * @throws FaultyInput at the first line that is no JSON, or that {@code reader} refuses with an
     *     {@link IllegalArgumentException} of the form {@code field: reason}
     */
    public void forEach(Consumer<JsonNode> reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(line, number, reader);
                }
            }
        }
    }

    private void read(String line, long number, Consumer<JsonNode> reader) {
        try {
            reader.accept(JSON.readTree(line));
        } catch (JsonProcessingException fault) {
            throw new FaultyInput(file.toString(), number, "line: is no JSON: " + fault.getOriginalMessage());
        } catch (IllegalArgumentException fault) {
            throw new FaultyInput(file.toString(), number, fault.getMessage());
        }
    }
}
