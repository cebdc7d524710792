package org.stancewatch.ingest.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stancewatch.domain.article.Article;

/** A file of articles: {@code .jsonl} one a line, {@code .txt} and {@code .html} one a file. */
public final class ArticleFile {

    /** Takes an article and the number of the line it stands on, 1 where it is a whole file. */
    @FunctionalInterface
    public interface ArticleReader {
        void read(Article article, long line);
    }

    private static final long WHOLE_FILE = 1;
    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.warc(\\.gz)?");

    private final Path file;
    private final FileOptions options;

    public ArticleFile(Path file, FileOptions options) {
        this.file = file;
        this.options = options;
    }

    /** Whether {@code file} is a web archive: many pages, read as a stream, by another reader than this one. */
    static boolean isArchive(Path file) {
        return ARCHIVE.matcher(String.valueOf(file.getFileName())).matches();
    }

    /**
     * Hands every article to {@code articles}, recorded at {@code recordedAt}, and every fault to {@code faults}: a bad line
     * does not stop the others, a bad file is one fault.
     */
    public void read(Instant recordedAt, ArticleReader articles, Consumer<FaultyInput> faults) {
        try {
            readBySuffix(recordedAt, articles, faults);
        } catch (NoSuchFileException missing) {
            faults.accept(fault("file: does not exist"));
        } catch (CharacterCodingException damaged) {
            faults.accept(fault("text: is no UTF-8"));
        } catch (IOException unreadable) {
            faults.accept(fault("file: cannot be read: " + unreadable.getMessage()));
        } catch (IllegalArgumentException unusable) {
            faults.accept(fault(String.valueOf(unusable.getMessage())));
        }
    }

    private void readBySuffix(Instant recordedAt, ArticleReader articles, Consumer<FaultyInput> faults)
            throws IOException {
        switch (suffix()) {
            case "jsonl" ->
                new JsonLines(file)
                        .forEach((value, line) -> articles.read(ArticleLine.read(value, recordedAt), line), faults);
            case "txt" -> articles.read(new TextFile(file, options).read(recordedAt), WHOLE_FILE);
            case "html", "htm" -> articles.read(new HtmlFile(file, options).read(recordedAt), WHOLE_FILE);
            default -> throw new IllegalArgumentException("suffix: is none of .jsonl, .txt, .html, .warc, .warc.gz");
        }
    }

    private String suffix() {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private FaultyInput fault(String reason) {
        return new FaultyInput(file.toString(), WHOLE_FILE, reason);
    }
}
