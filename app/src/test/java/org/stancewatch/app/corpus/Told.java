package org.stancewatch.app.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.stancewatch.ingest.file.JsonLines;

/** Articles with labels, of which only what is told here matters. */
public final class Told {

    private Told() {}

    /** An article of {@code published}, an instant, whose labels are {@code claims}, each made by {@link #claim}. */
    public static LabelledArticle article(String id, String published, String... claims) {
        return written(id, published, "en", "Headline", "Acme halts", claims);
    }

    /** An article in so many words. */
    public static LabelledArticle written(
            String id, String published, String language, String title, String text, String... claims) {
        return line("""
                {"id": "%1$s", "url": "https://%1$s.example/one", "publisher": "%1$s", "title": "%2$s", "kind": "positive",
                "published": "%3$s", "language": "%4$s", "text": "%5$s", "claims": [%6$s]}""".formatted(id, title, published, language, text, String.join(",", claims)));
    }

    /** A label about Acme and spyware; {@code more} are further members, each behind a comma. */
    public static String claim(String act, String effective, String more) {
        return """
                {"company": "acme", "technology": "spyware", "act": "%s", "modality": "ASSERTED", "audience": ["everyone"],
                "effective": "%s", "evidence": "halts"%s}""".formatted(act, effective, more);
    }

    /** The article of one line of a corpus. */
    static LabelledArticle line(String json) {
        byte[] bytes = json.replace("\n", " ").getBytes(StandardCharsets.UTF_8);
        try {
            return Corpus.articles(new JsonLines("told", () -> new ByteArrayInputStream(bytes)))
                    .get(0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
