package org.stancewatch.ingest.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Documents that declare a document type: entity bombs, and entities that stand for files and other servers. */
final class EntityCases {

    private static final String NONE = "";
    private static final String DOCTYPE = "(?i)doctype";

    private EntityCases() {}

    static Stream<HostileCase> all() {
        return Stream.concat(
                subsets().entrySet().stream().flatMap(subset -> of(subset.getKey(), subset.getValue())), included());
    }

    private static Stream<HostileCase> of(String name, String type) {
        return Stream.of(
                feed(
                        name + ", RSS",
                        Texts.RSS,
                        type + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>"),
                feed(name + ", Atom", Texts.ATOM, type + Texts.atom("&x;", "Told.")),
                sitemap(name + ", sitemap", type + Texts.sitemap("<url><loc>&x;</loc></url>")),
                sitemap(name + ", index", type + Texts.index("<sitemap><loc>&x;</loc></sitemap>")));
    }

    private static HostileCase feed(String name, String type, String document) {
        return HostileCase.feed("entities", name, Answer.ok(type, document)).fails(DOCTYPE);
    }

    private static HostileCase sitemap(String name, String document) {
        return HostileCase.sitemap("entities", name, Answer.ok(Texts.XML, document))
                .fails(DOCTYPE);
    }

    private static Map<String, String> subsets() {
        Map<String, String> subsets = new LinkedHashMap<>();
        subsets.put("a billion laughs", laughs());
        subsets.put("quadratic", doctype("<!ENTITY x \"" + "x".repeat(100_000) + "\">"));
        subsets.put("recursive", doctype("<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">"));
        subsets.put("a file", doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">"));
        subsets.put("another server", doctype("<!ENTITY x SYSTEM \"{base}/robots.txt\">"));
        subsets.put("a parameter entity", doctype("<!ENTITY % p SYSTEM \"file:///etc/passwd\">%p;<!ENTITY x \"\">"));
        subsets.put("a public name", doctype("<!ENTITY x PUBLIC \"-//x//EN\" \"file:///etc/passwd\">"));
        subsets.put("an external subset", "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">");
        subsets.put("harmless", doctype("<!ENTITY x \"x\">"));
        subsets.put("behind a comment", "<!-- x -->\n" + doctype("<!ENTITY x \"x\">"));
        subsets.put("attributes", doctype("<!ATTLIST rss version CDATA \"2.0\"><!ENTITY x \"x\">"));
        return subsets;
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

    /** In other charsets, and by other ways than a document type. */
    private static Stream<HostileCase> included() {
        String rss = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                + doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">") + Texts.rss("&x;", NONE);
        String include = Texts.rss(
                "News <xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>",
                NONE);
        return Stream.of(
                HostileCase.feed(
                                "entities",
                                "UTF-16",
                                Answer.bytes("application/xml", rss.getBytes(StandardCharsets.UTF_16)))
                        .fails(DOCTYPE),
                HostileCase.feed("entities", "XInclude", Answer.ok(Texts.RSS, include))
                        .tells(1),
                HostileCase.feed(
                                "entities",
                                "a style sheet",
                                Answer.ok(
                                        Texts.RSS,
                                        "<?xml-stylesheet href=\"file:///etc/passwd\" type=\"text/xsl\"?>"
                                                + Texts.rss("News", NONE)))
                        .tells(1),
                HostileCase.feed("entities", "undeclared", Answer.ok(Texts.ATOM, Texts.atom("&x;", NONE)))
                        .fails("is no readable RSS or Atom"));
    }
}
