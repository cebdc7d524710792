package org.stancewatch.ingest.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.stancewatch.domain.article.Article;

/** A file of articles: {@code .jsonl} one a line, {@code .txt} and {@code .html} one a file. */
public final class ArticleFile {

    private final Path file;
    private final FileOptions options;

    public ArticleFile(Path file, FileOptions options) {
        this.file = file;
        this.options = options;
    }

    /**
     * Hands every article to {@code articles}, recorded at {@code recordedAt}, and every fault to {@code faults}: a bad line
     * does not stop the others, a bad file is one fault.
     */
    public void read(Instant recordedAt, Consumer<Article> articles, Consumer<FaultyInput> faults) {
        try {
            readBySuffix(recordedAt, articles, faults);
        } catch (NoSuchFileException missing) {
            faults.accept(fault("file: does not exist"));
        } catch (CharacterCodingException damaged) {
            faults.accept(fault("text: is no UTF-8"));
        } catch (IOException unreadable) {
            faults.accept(fault("file: cannot be read: " + unreadable.getMessage()));
        } catch (IllegalArgumentException unusable) {
            faults.accept(fault(unusable.getMessage()));
        }
    }

    private void readBySuffix(Instant recordedAt, Consumer<Article> articles, Consumer<FaultyInput> faults)
            throws IOException {
        switch (suffix()) {
            case "jsonl" ->
                new JsonLines(file).forEach(line -> articles.accept(ArticleLine.read(line, recordedAt)), faults);
            case "txt" -> articles.accept(new TextFile(file, options).read(recordedAt));
            case "html", "htm" -> articles.accept(new HtmlFile(file, options).read(recordedAt));
            default -> throw new IllegalArgumentException("suffix: is none of .jsonl, .txt, .html");
        }
    }

    private String suffix() {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private FaultyInput fault(String reason) {
        return new FaultyInput(file.toString(), 1, reason);
    }
}
