package org.stancewatch.ingest.page;

import java.util.Optional;

/** Reads web pages: the text from what a reader sees, the rest from the page's own metadata. */
public final class PageReader {

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param html as it came, decompressed
     * @param charset what the server says it is written in; empty: what the page declares, UTF-8 where it declares none
     * @param address under which it was found: links are relative to it
     * @throws IllegalArgumentException if it is larger than any article, with that for a cause
     */
    public static Page read(byte[] html, Optional<String> charset, String address) {
        PageParts parts = PageParts.of(PageParser.parse(html, charset, address));
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
                Paywall.cuts(text, parts, told.restricted()));
    }
}
