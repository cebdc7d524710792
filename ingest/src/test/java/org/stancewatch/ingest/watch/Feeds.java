package org.stancewatch.ingest.watch;

import mockwebserver3.MockResponse;

/** What the test's server serves. */
final class Feeds {

    static final String PARAGRAPHS =
            "<p>The port has switched off its cameras, the harbour master said on Friday, and will not"
                    + " switch them on before the council has decided.</p><p>The cameras had been there for two years. They knew"
                    + " the faces of all who work on the quay, and of some who only passed.</p><p>%s</p>";

    private Feeds() {}

    /** An Atom feed with one entry that holds its whole text. */
    static MockResponse whole(String updated, String text) {
        return atom(updated, "<content type=\"text\">" + text + "</content>", "https://the-paper.invalid/a");
    }

    /** Likewise, of the entry whose page is at {@code link}. */
    static MockResponse whole(String updated, String text, String link) {
        return atom(updated, "<content type=\"text\">" + text + "</content>", link);
    }

    /** An Atom feed with one entry that holds a summary and links to {@code page}. */
    static MockResponse summary(String updated, String text, String page) {
        return atom(updated, "<summary type=\"text\">" + text + "</summary>", page);
    }

    private static MockResponse atom(String updated, String body, String link) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/atom+xml; charset=utf-8")
                .body("""
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><id>urn:paper</id>
                        <updated>%1$s</updated>
                        <entry><title>A title</title><id>urn:paper:1</id>
                        <link href="%3$s"/>
                        <published>2024-03-01T23:00:00Z</published><updated>%1$s</updated>%2$s</entry></feed>
                        """.formatted(updated, body, link))
                .build();
    }

    /** A page whose last paragraph is {@code last}. */
    static MockResponse page(String last) {
        return page(last, "");
    }

    /** Likewise, with more in its head. */
    static MockResponse page(String last, String head) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .body("<html lang=\"en\"><head><title>Port and cameras</title>" + head
                        + "</head><body><article><h1>Port and" + " cameras</h1>" + PARAGRAPHS.formatted(last)
                        + "</article></body></html>")
                .build();
    }
}
