package org.stancewatch.ingest.hostile;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes that are not in the charset they are said to be in. */
final class CharsetCases extends Family {

    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Charset UTF_16_WITHOUT_MARK = StandardCharsets.UTF_16BE;
    private static final String TOWN = "Orléans";
    private static final String DAMAGED = "Orl\ufffdans";

    CharsetCases() {
        super("charsets");
    }

    @Override
    void tell() {
        names();
        utf16();
        contradictions();
        damaged();
        jsonFeeds();
        sitemaps();
        pages();
    }

    /** Of charsets that nobody knows, or nobody should. */
    private void names() {
        feed("nonsense in the header", bytes("text/xml; charset=nonsense", rss("UTF-8", TOWN), UTF_8))
                .tells(title(TOWN));
        feed("a header without a name", bytes("text/xml; charset=", rss("UTF-8", TOWN), UTF_8))
                .tells(title(TOWN));
        feed("a name of 10,000 letters", bytes("text/xml; charset=" + "x".repeat(10_000), rss("UTF-8", TOWN), UTF_8))
                .tells(title(TOWN));
        feed("nonsense in the prolog", bytes("text/xml", rss("nonsense", TOWN), UTF_8))
                .fails("its charset is unknown: NONSENSE");
        feed("UTF-7 in the prolog", bytes("text/xml", rss("UTF-7", "+ADw-script+AD4-"), UTF_8))
                .fails("its charset is unknown: UTF-7");
        feed("UTF-7 in the header", bytes("text/xml; charset=utf-7", rss("UTF-8", "+ADw-b+AD4-"), UTF_8))
                .tells(title("+ADw-b+AD4-"));
        feed("EBCDIC in the prolog", bytes("text/xml", rss("IBM037", TOWN), UTF_8))
                .fails("is no readable RSS or Atom");
        feed("EBCDIC", bytes("text/xml; charset=IBM037", rss("IBM037", TOWN), Charset.forName("IBM037")))
                .tells(title(TOWN));
    }

    private void utf16() {
        feed("UTF-16 with a mark", bytes("text/xml", rss("UTF-16", TOWN), StandardCharsets.UTF_16))
                .tells(title(TOWN));
        feed("UTF-16 without a mark", bytes("text/xml", rss("UTF-16BE", TOWN), UTF_16_WITHOUT_MARK))
                .tells(title(TOWN));
        feed("UTF-16 without mark and prolog", bytes("text/xml", Texts.rss(TOWN, "Told."), UTF_16_WITHOUT_MARK))
                .fails("is no readable RSS or Atom");
        feed("UTF-16 that is UTF-8", bytes("text/xml; charset=utf-16", rss("UTF-8", TOWN), UTF_8))
                .tells(title(TOWN));
        feed("a mark of the other end", bytes("text/xml", "\ufffe" + rss("UTF-16", TOWN), UTF_16_WITHOUT_MARK))
                .fails("is no readable RSS or Atom");
        feed("UTF-32", bytes("text/xml", "\ufeff" + rss("UTF-32", TOWN), Charset.forName("UTF-32BE")))
                .fails("is no readable RSS or Atom");
        feed("an odd number of bytes", (out, base) -> {
                    byte[] whole = rss("UTF-16", TOWN).getBytes(StandardCharsets.UTF_16);
                    byte[] odd =
                            ByteBuffer.allocate(whole.length + 1).put(whole).array();
                    Answer.bytes("text/xml", odd).write(out, base);
                })
                .fails("is no readable RSS or Atom");
    }

    private void contradictions() {
        feed("latin-1 called UTF-8", bytes("text/xml; charset=utf-8", rss("UTF-8", TOWN), LATIN))
                .tells(title(DAMAGED));
        feed("UTF-8 called latin-1 by the prolog", bytes("text/xml", rss("ISO-8859-1", TOWN), UTF_8))
                .tells(title("OrlÃ©ans"));
        // ROME believes the prolog: whoever wrote the feed knows better than whoever set up the server.
        feed("a header against the prolog", bytes("text/xml; charset=iso-8859-1", rss("UTF-8", TOWN), LATIN))
                .tells(title(DAMAGED));
        feed("US-ASCII that is none", bytes("text/xml; charset=us-ascii", rss("US-ASCII", TOWN), UTF_8))
                .tells(title("Orl\ufffd\ufffdans"));
        feed("a mark against the header", bytes("text/xml; charset=iso-8859-1", "\ufeff" + rss("UTF-8", TOWN), UTF_8))
                .tells(title(TOWN));
        feed("two marks", bytes("text/xml", "\ufeff\ufeff" + rss("UTF-8", TOWN), UTF_8))
                .fails("is no readable RSS or Atom");
    }

    /** Sequences that are no UTF-8; each letter here is one byte. */
    private void damaged() {
        feed("an overlong bracket", utf8("\u00c0\u00bcb>")).tells(title("\ufffd\ufffdb>"));
        feed("an overlong NUL", utf8("a\u00c0\u0080b")).tells(title("a\ufffd\ufffdb"));
        feed("half a letter", utf8("a\u00e2\u0082")).tells(title("a\ufffd"));
        feed("half a letter before a tag", utf8("a\u00f0\u009f")).tells(title("a\ufffd"));
        feed("a surrogate", utf8("a\u00ed\u00a0\u0080b")).tells(title("a\ufffdb"));
        feed("beyond the last letter", utf8("a\u00f4\u0090\u0080\u0080b")).tells(title("a\ufffd\ufffd\ufffd\ufffdb"));
        feed("bytes that never are", utf8("a\u00fe\u00ffb")).tells(title("a\ufffd\ufffdb"));
    }

    private void jsonFeeds() {
        String json = Texts.json(Texts.quoted(TOWN), Texts.quoted(Texts.WORDS), "null");
        feed("JSON in UTF-16", bytes(Texts.JSON, json, StandardCharsets.UTF_16)).tells(title(TOWN));
        feed("JSON in UTF-32", bytes(Texts.JSON, json, Charset.forName("UTF-32BE")))
                .tells(title(TOWN));
        feed("JSON in latin-1", bytes(Texts.JSON, json, LATIN)).fails("is no readable JSON Feed.*UTF-8");
        feed("JSON behind a mark", bytes(Texts.JSON, "\ufeff" + json, UTF_8)).tells(title(TOWN));
    }

    /** The library takes them for UTF-8, whatever they say. */
    private void sitemaps() {
        String listed = Texts.sitemap(Texts.listed("/p", Texts.TIME));
        Answer page = Answer.ok(Texts.HTML, Texts.page("", ""));
        sitemap("nonsense in the prolog", bytes(Texts.XML, "<?xml version='1.0' encoding='x'?>" + listed, UTF_8))
                .with("/p", page)
                .tells(1);
        sitemap("UTF-16 in the prolog", bytes(Texts.XML, "<?xml version='1.0' encoding='UTF-16'?>" + listed, UTF_8))
                .with("/p", page)
                .tells(1);
        sitemap("UTF-16", bytes(Texts.XML, listed, StandardCharsets.UTF_16)).fails("is no readable sitemap");
        sitemap("no UTF-8", bytes(Texts.XML, listed.replace("/p", "/p?é"), LATIN))
                .with("/p", page)
                .tells(1);
    }

    private void pages() {
        page("nonsense in the header", bytes("text/html; charset=x", town("<meta charset=utf-8>"), UTF_8))
                .tells(title(TOWN));
        page("nonsense in the page", bytes("text/html", town("<meta charset=x>"), UTF_8))
                .tells(title(TOWN));
        page(
                        "UTF-7 in the page",
                        bytes("text/html", town("<meta charset=utf-7>").replace("Or", "+ADw-i+AD4-"), UTF_8))
                .tells(title("+ADw-i+AD4-léans"));
        page("UTF-16 with a mark", bytes("text/html", town(""), StandardCharsets.UTF_16))
                .tells(title(TOWN));
        page(
                        "ISO-2022-JP hides a bracket",
                        bytes("text/html; charset=iso-2022-jp", town("").replace("é", "\u001b$B<"), UTF_8))
                .tellsNothing();
        page("an overlong bracket", bytes("text/html; charset=utf-8", town("").replace("é", "\u00c0\u00bcb>"), LATIN))
                .tells(title("Orl\ufffd\ufffdb>ans"));
    }

    private static String town(String head) {
        return Texts.page(head, "").replace("Port and cameras at the quay", TOWN);
    }

    private static Answer utf8(String title) {
        return bytes("text/xml; charset=utf-8", rss("UTF-8", title), LATIN);
    }

    private static String rss(String charset, String title) {
        return "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + Texts.rss(title, "Told.");
    }

    private static Answer bytes(String type, String document, Charset charset) {
        return (out, base) -> Answer.bytes(type, Answer.filled(document, base).getBytes(charset))
                .write(out, base);
    }
}
