package org.stancewatch.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages: the text from what a reader sees, the rest from the page's own metadata. */
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
        PageParts parts = PageParts.of(parse(html, charset, address));
        PageMetadata told = PageMetadata.of(parts);
        String text = new ArticleText(parts, told).read();
        return new Page(
                told.url(),
                told.publisher(),
                told.title(),
                text,
                told.agency().or(() -> AgencyCredit.in(text)),
                PageLanguage.of(told.language(), text),
                told.published(),
                told.modified(),
                told.byline(),
                Paywall.cuts(text, parts.walls(), told.restricted()));
    }

    private static Document parse(byte[] html, Optional<String> charset, String address) {
        try (InputStream bytes = new ByteArrayInputStream(html)) {
            return Jsoup.parse(bytes, charset.orElse(null), address);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
