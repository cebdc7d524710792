package org.stancewatch.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stancewatch.ingest.article.ParagraphText;

/** Reads web pages: the body by readability, the rest from the page's own metadata. */
public final class PageReader {

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param html as it came, decompressed
     * @param charset what the server says it is written in; empty: what the page declares, UTF-8 where it declares none
     * @param address under which it was found: links are relative to it
     */
    public static Page read(byte[] html, Optional<String> charset, String address) {
        Document page = parse(html, charset, address);
        PageMetadata told = PageMetadata.of(page);
        return new Page(
                told.url(),
                told.publisher(),
                told.title(),
                text(page, told.url().orElse(address)),
                Optional.empty(),
                told.language(),
                told.published(),
                told.modified());
    }

    private static Document parse(byte[] html, Optional<String> charset, String address) {
        try (InputStream bytes = new ByteArrayInputStream(html)) {
            return Jsoup.parse(bytes, charset.orElse(null), address);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static String text(Document page, String base) {
        Element content = new Readability4JExtended(base, page).parse().getArticleContent();
        if (content == null) {
            return "";
        }
        content.select("h1").remove(); // the headline is the title, not the first sentence
        return ParagraphText.of(content);
    }
}
