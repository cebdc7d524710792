package org.stancewatch.ingest.hostile;

/** Servers that take their time. */
final class SlowCases extends Family {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";
    private static final String LATE = "no answer within 200 ms";

    SlowCases() {
        super("slow");
    }

    @Override
    void tell() {
        everywhere("says nothing", Answer.stalling(""));
        everywhere("stops before the body", Answer.stalling(HEAD + "Content-Length: 10\r\n\r\n"));
        everywhere("drips its body", Answer.dripping(HEAD + "\r\n<rss>"));
        feed("stops in the status line", Answer.stalling("HTTP/1.1 2"))
                .inHaste()
                .fails(LATE);
        feed("stops in a header", Answer.stalling("HTTP/1.1 200 OK\r\nContent-T"))
                .inHaste()
                .fails(LATE);
        feed("stops in the body", Answer.stalling(HEAD + "Content-Length: 10\r\n\r\nx"))
                .inHaste()
                .fails(LATE);
        feed("drips its headers", Answer.dripping("HTTP/1.1 200 OK\r\nX: "))
                .inHaste()
                .fails(LATE);
        feed("stalls behind a redirect", Answer.redirect("/1"))
                .with("/1", Answer.stalling(""))
                .inHaste()
                .fails(LATE);
    }

    private void everywhere(String how, Answer answer) {
        feed(how, answer).inHaste().fails(LATE);
        sitemap(how, answer).inHaste().fails(LATE);
        page(how, answer).inHaste().fails(LATE);
        feed(how + ", robots.txt", Answer.status(200))
                .with("/robots.txt", answer)
                .inHaste()
                .fails(LATE);
    }
}
