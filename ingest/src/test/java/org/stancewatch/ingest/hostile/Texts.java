package org.stancewatch.ingest.hostile;

/** Documents of every kind that would be good but for one place. */
final class Texts {

    static final String RSS = "application/rss+xml; charset=utf-8";
    static final String ATOM = "application/atom+xml; charset=utf-8";
    static final String JSON = "application/feed+json";
    static final String XML = "application/xml";
    static final String HTML = "text/html; charset=utf-8";

    /** What no document may get hold of: it stands where only this machine can read it. */
    static final String PRIVATE = "root:x:0:0";

    static final String WORDS = "The port has switched off its cameras, the harbour master said on Friday, and will not"
            + " switch them on before the council has decided. They had been there for two years.";
    private static final String DATE = "Sat, 02 Mar 2024 08:00:00 GMT";
    static final String TIME = "2024-03-02T08:00:00Z";

    private Texts() {}

    /** An RSS feed with this in its channel. */
    static String channel(String inner) {
        return of("The Paper", inner);
    }

    /** The RSS feed of a publisher of this name. */
    static String of(String publisher, String inner) {
        return "<rss version=\"2.0\"><channel><title>" + publisher + "</title><link>https://paper.example/</link>"
                + "<description>News</description>" + inner + "</channel></rss>";
    }

    static String rss(String title, String description) {
        return rss(title, description, "https://paper.example/{host}/a-1", DATE);
    }

    static String rss(String title, String description, String link, String date) {
        return channel(item(title, description, link, date));
    }

    static String item(String title, String description, String link, String date) {
        return "<item><title>" + title + "</title><description>" + description + " " + WORDS.repeat(12)
                + "</description><link>" + link + "</link><pubDate>" + date + "</pubDate></item>";
    }

    static String atom(String title, String content) {
        return atom(title, "<content type=\"text\">" + content + "</content>", TIME);
    }

    static String atom(String title, String content, String time) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Paper</title><id>urn:p</id><updated>" + TIME
                + "</updated><entry><title>" + title + "</title><id>urn:p:1</id>"
                + "<link href=\"https://paper.example/{host}/a-1\"/><published>" + time + "</published><updated>" + time
                + "</updated>" + content + "</entry></feed>";
    }

    /** A JSON Feed whose title, text and time are JSON already. */
    static String json(String title, String text, String time) {
        return json("{\"id\":\"1\",\"url\":\"https://paper.example/{host}/a-1\",\"title\":" + title
                + ",\"content_text\":" + text + ",\"date_published\":" + time + "}");
    }

    static String json(String items) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"The Paper\",\"items\":[" + items + "]}";
    }

    static String quoted(String words) {
        return "\"" + words + "\"";
    }

    /** A page whose head holds this. */
    static String page(String head, String body) {
        return "<html lang=\"en\"><head><title>Port and cameras at the quay</title>" + head + "</head><body><article>"
                + "<h1>Port and cameras at the quay</h1>" + ("<p>" + WORDS + "</p>").repeat(4) + body
                + "</article></body></html>";
    }

    /** A sitemap that lists a page of its own host. */
    static String sitemap(String inner) {
        return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">" + inner + "</urlset>";
    }

    static String listed(String path, String time) {
        return "<url><loc>{base}" + path + "</loc><lastmod>" + time + "</lastmod></url>";
    }

    static String index(String inner) {
        return "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + inner + "</sitemapindex>";
    }

    static String escaped(String markup) {
        return markup.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
