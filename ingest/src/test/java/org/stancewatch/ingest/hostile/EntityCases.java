package org.stancewatch.ingest.hostile;

import java.nio.charset.StandardCharsets;

/** Documents that declare a document type: entity bombs, and entities that stand for files and other servers. */
final class EntityCases extends Family {

    private static final String DOCTYPE = "(?i)doctype";
    private static final String READS_A_FILE = "<!ENTITY x SYSTEM \"file:///etc/passwd\">";

    EntityCases() {
        super("entities");
    }

    @Override
    void tell() {
        subset("a billion laughs", laughs());
        subset("quadratic", doctype("<!ENTITY x \"" + "x".repeat(100_000) + "\">"));
        subset("recursive", doctype("<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">"));
        subset("a file", doctype(READS_A_FILE));
        subset("another server", doctype("<!ENTITY x SYSTEM \"http://127.9.9.9:{port}/secret\">"));
        subset("a parameter entity", doctype("<!ENTITY % p SYSTEM \"file:///etc/passwd\">%p;<!ENTITY x \"\">"));
        subset("a public name", doctype("<!ENTITY x PUBLIC \"-//x//EN\" \"file:///etc/passwd\">"));
        subset("an external subset", "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">");
        subset("harmless", doctype("<!ENTITY x \"x\">"));
        subset("behind a comment", "<!-- x -->\n" + doctype("<!ENTITY x \"x\">"));
        subset("attributes", doctype("<!ATTLIST rss version CDATA \"2.0\"><!ENTITY x \"x\">"));
        others();
    }

    private void subset(String how, String type) {
        rss(how, () -> type + Texts.rss("&x;", "Told.")).fails(DOCTYPE);
        atom(how, () -> type + Texts.atom("&x;", "Told.")).fails(DOCTYPE);
        sitemap(how, () -> type + Texts.sitemap("<url><loc>&x;</loc></url>")).fails(DOCTYPE);
        sitemap(how + ", index of", () -> type + Texts.index("<sitemap><loc>&x;</loc></sitemap>"))
                .fails(DOCTYPE);
    }

    /** In another charset, and by other ways than a document type. */
    private void others() {
        String utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + doctype(READS_A_FILE) + Texts.rss("&x;", "");
        String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>";
        feed("in UTF-16", Answer.bytes(Texts.XML, utf16.getBytes(StandardCharsets.UTF_16)))
                .fails(DOCTYPE);
        rss("XInclude", () -> Texts.rss("News" + include, "")).tells(1);
        rss("a style sheet", () -> "<?xml-stylesheet href=\"file:///etc/passwd\"?>" + Texts.rss("News", ""))
                .tells(1);
        atom("undeclared", () -> Texts.atom("&x;", "")).fails("is no readable RSS or Atom.*\"x\"");
        json("not for JSON", () -> Texts.json("\"&x; &lt;b&gt;\"", "\"" + Texts.WORDS + "\"", "null"))
                .tells(1);
        page("a file", () -> doctype(READS_A_FILE) + Texts.page("", "<p>&x;</p>"))
                .tells(1);
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        return doctype(entities + "<!ENTITY x \"&a29;\">");
    }

    private static String doctype(String subset) {
        return "<!DOCTYPE rss [" + subset + "]>";
    }
}
