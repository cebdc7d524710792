package org.stancewatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document of which parts are written from the code. A part stands between the lines {@code <!-- generated: NAME -->}
 * and {@code <!-- end of NAME -->}; what is around them is written by hand.
 *
 * <p>A test that calls {@link #requirePart} bears {@code @Tag(GeneratedDocument.TAG)}, so that one command rewrites all
 * parts: {@value #COMMAND}.
 */
public final class GeneratedDocument {

    /** The tag of every test that holds a document to the code. */
    public static final String TAG = "docs";

    private static final String PROPERTY = "stancewatch.docs";
    private static final String COMMAND = "mvn test -Dgroups=" + TAG + " -D" + PROPERTY + "=write";

    private final Path file;

    private GeneratedDocument(Path file) {
        this.file = file;
    }

    /** The document at {@code path} from the root of the project, {@code docs/topics.md} for one. */
    public static GeneratedDocument of(String path) {
        return new GeneratedDocument(ProjectFiles.root().resolve(path));
    }

    /** Fails where the part of that name is not this text, or writes it, where the system property asks for that. */
    public void requirePart(String name, String text) {
        String found = read();
        String wanted = withPart(found, name, text.strip());
        if ("write".equals(System.getProperty(PROPERTY))) {
            write(wanted);
        } else {
            assertThat(found.lines())
                    .as("%s differs from the code; %s mends it", file, COMMAND)
                    .containsExactlyElementsOf(wanted.lines().toList());
        }
    }

    private String withPart(String document, String name, String text) {
        String begin = "<!-- generated: " + name + " -->\n";
        String end = "\n<!-- end of " + name + " -->";
        int from = document.indexOf(begin);
        int to = document.indexOf(end, from);
        if (from < 0 || to < 0) {
            throw new IllegalStateException(
                    file + ": has no lines \"" + begin.strip() + "\" and \"" + end.strip() + "\"");
        }
        return document.substring(0, from + begin.length()) + "\n" + text + "\n" + document.substring(to);
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void write(String document) {
        try {
            Files.writeString(file, document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
