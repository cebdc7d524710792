package org.stancewatch.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private final List<String> read = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void linesAreReadInOrderAndBlankOnesPassedOver() throws IOException {
        readAll("{\"n\":\"é1\"}\n\n{\"n\":\"2\"}\n");
        assertThat(read).containsExactly("é1", "2");
    }

    @Test
    void aLineThatIsNoJsonIsNamedByItsNumber() throws IOException {
        readAll("{\"n\":\"1\"}\n{\"n\":\n");
        assertThat(faults).singleElement().asString().startsWith("in.jsonl:2: line: is no JSON: ");
    }

    @Test
    void theLinesAfterABadOneAreRead() throws IOException {
        readAll("{\"n\":\n{\"n\":\"2\"}\n");
        assertThat(read).containsExactly("2");
    }

    @Test
    void twoValuesOnOneLineAreAFault() throws IOException {
        readAll("{\"n\":\"1\"} {\"n\":\"2\"}\n");
        assertThat(faults).hasSize(1);
    }

    @Test
    void bytesThatAreNoUtf8AreAFaultOfTheirLineOnly() throws IOException {
        readAll("{\"n\":\"\u00e9\"}\n{\"n\":\"2\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults).singleElement().asString().startsWith("in.jsonl:1: line: is no JSON: ");
        assertThat(read).containsExactly("2");
    }

    @Test
    void aReasonTheReaderGivesIsPutBehindTheLine() throws IOException {
        lines("{\"n\":\"1\"}\n".getBytes(StandardCharsets.UTF_8))
                .forEach(
                        (value, line) -> {
                            throw new IllegalArgumentException("n: is odd");
                        },
                        fault -> faults.add(fault.getMessage()));
        assertThat(faults).containsExactly("in.jsonl:1: n: is odd");
    }

    @Test
    void withoutAPlaceForFaultsTheFirstOneIsThrown() {
        assertThatExceptionOfType(FaultyInput.class)
                .isThrownBy(() ->
                        lines("nonsense\n".getBytes(StandardCharsets.UTF_8)).forEach(line -> {}))
                .withMessageStartingWith("in.jsonl:1: line: is no JSON: ");
    }

    private void readAll(String lines) throws IOException {
        readAll(lines.getBytes(StandardCharsets.UTF_8));
    }

    private void readAll(byte[] lines) throws IOException {
        lines(lines)
                .forEach(
                        (value, line) -> read.add(value.path("n").textValue()),
                        fault -> faults.add(fault.getMessage()));
    }

    private static JsonLines lines(byte[] bytes) {
        return new JsonLines("in.jsonl", () -> new ByteArrayInputStream(bytes));
    }
}
