package org.stancewatch.ingest.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** One JSON value a line, UTF-8, from a file or another named input; faults are named {@code input:line: field: reason}. */
public final class JsonLines {

    /** Opens the input anew. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** Takes a value and the number of its line. */
    @FunctionalInterface
    public interface LineReader {

        /** Throws {@link IllegalArgumentException} {@code field: reason} where it cannot use the value. */
        void read(JsonNode value, long line);
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final Opening opening;

    /** Lines of a file, compressed where its name ends in {@code .gz}. */
    public JsonLines(Path file) {
        this(file.toString(), () -> open(file));
    }

    /** Lines of an input that is no file, such as a resource, called {@code name} in faults. */
    public JsonLines(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /**
     * Hands each line to {@code reader}, in order; blank lines are passed over.
     *
     * @throws FaultyInput at the first line that is no JSON, or that {@code reader} refuses with an
     *     {@link IllegalArgumentException} of the form {@code field: reason}
     */
    public void forEach(Consumer<JsonNode> reader) throws IOException {
        forEach((value, line) -> reader.accept(value), fault -> {
            throw fault;
        });
    }

    /** The same, but a line that cannot be used is handed to {@code faults} and the next one is read. */
    public void forEach(LineReader reader, Consumer<FaultyInput> faults) throws IOException {
        // One char a byte, so that bytes that are no UTF-8 are a fault of their line and not of the whole input.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(opening.open(), StandardCharsets.ISO_8859_1))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    read(line.getBytes(StandardCharsets.ISO_8859_1), number, reader, faults);
                }
            }
        }
    }

    private void read(byte[] line, long number, LineReader reader, Consumer<FaultyInput> faults) throws IOException {
        try {
            reader.read(JSON.readTree(line), number);
        } catch (JsonProcessingException fault) {
            faults.accept(new FaultyInput(name, number, "line: is no JSON: " + firstLine(fault.getOriginalMessage())));
        } catch (IllegalArgumentException fault) {
            faults.accept(new FaultyInput(name, number, String.valueOf(fault.getMessage())));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
