package org.stancewatch.ingest.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns beside a class: one a line, {@code #} begins a comment, {@code [name]} a section. */
public final class PatternFile {

    private final List<String> lines;

    private PatternFile(List<String> lines) {
        this.lines = lines;
    }

    /** The file {@code name} beside {@code owner}. */
    public static PatternFile beside(Class<?> owner, String name) {
        try (InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new PatternFile(text.lines().map(String::strip).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Any pattern of a section, without regard to case unless a pattern says {@code (?-i)}. */
    public Pattern any(String section) {
        return Pattern.compile(
                lines(section).stream().map(line -> "(?:" + line + ")").collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The lines of a section. */
    public List<String> lines(String section) {
        int start = lines.indexOf("[" + section + "]") + 1;
        return lines.subList(start, lines.size()).stream()
                .takeWhile(line -> !line.matches("\\[[\\w-]+]"))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
