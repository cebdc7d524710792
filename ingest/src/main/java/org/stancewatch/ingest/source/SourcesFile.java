package org.stancewatch.ingest.source;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file in which an operator lists sources: a YAML list, {@code - address: https://…} and more fields where wanted. What is
 * added stands behind what is there, so that comments, order and spelling stay the operator's.
 */
public final class SourcesFile {

    private final Path file;

    public SourcesFile(Path file) {
        this.file = file;
    }

    /** Whether there is one. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /**
     * The sources in it, in order, those that are not enabled too; none where there is no file.
     *
     * @throws SourcesFault with every fault in it
     */
    public List<Source> read() throws IOException {
        return entries().stream().map(SourceEntry::source).toList();
    }

    /** The same, with the notes and lines they stand on. */
    public List<SourceEntry> entries() throws IOException {
        return entries(text());
    }

    /**
     * Writes {@code added} behind what is there, which it leaves as it is; makes the file where there is none.
     *
     * @throws SourcesFault where the file is faulty, or would be; nothing is written then
     */
    public void append(List<SourceEntry> added) throws IOException {
        String before = text();
        String text = addition(before, added);
        entries(before + text);
        Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The file as it is written; empty where there is none. */
    String text() throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException none) {
            return "";
        } catch (MalformedInputException fault) {
            throw new SourcesFault(List.of(file + ":1: document: is no UTF-8"));
        }
    }

    /** The entries of what was {@link #text}. */
    List<SourceEntry> entries(String text) {
        return SourcesYaml.read(file.toString(), text, base());
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private String addition(String before, List<SourceEntry> added) {
        int indent = entries(before).isEmpty() ? 0 : indent(before);
        String start = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        return start + added.stream().map(entry -> SourceText.of(entry, indent)).collect(Collectors.joining());
    }

    private int indent(String before) {
        return SourcesYaml.indent(before)
                .orElseThrow(
                        () -> new SourcesFault(
                                List.of(
                                        file
                                                + ":1: document: is a list in brackets, which nothing can be added to: write one source a line")));
    }

    private Path base() {
        return file.resolveSibling("");
    }
}
