package org.stancewatch.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpmlTest {

    private static Opml.Content read(String opml) throws IOException {
        return Opml.read("list.opml", new ByteArrayInputStream(opml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Opml.Content body(String outlines) throws IOException {
        return read("<opml version='1.0'><head><title>x</title></head><body>\n" + outlines + "\n</body></opml>");
    }

    @Test
    void anOutlineWithAFeedIsASource() throws IOException {
        assertThat(body("<outline text='The Lamp' type='rss' xmlUrl='https://lamp.example/feed' language='en-us'/>")
                        .entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.source().id()).isEqualTo("lamp-example-feed");
                    assertThat(entry.source().publisher()).contains("The Lamp");
                    assertThat(entry.source().language()).contains("en");
                    assertThat(entry.source().group()).isEmpty();
                    assertThat(entry.line()).isEqualTo(2);
                });
    }

    @Test
    void whatAFeedLiesInIsItsGroup() throws IOException {
        Opml.Content content = body("""
                <outline text="Press"><outline title="Tech" text="t">
                  <outline xmlUrl="https://a.example/feed"/>
                </outline></outline>
                <outline xmlUrl="https://b.example/feed"/>
                """);
        assertThat(content.entries())
                .extracting(entry -> entry.source().group())
                .containsExactly(Optional.of("Press / Tech"), Optional.empty());
    }

    @Test
    void whatCannotBeUsedIsToldWithItsLineAndStopsNothing() throws IOException {
        Opml.Content content = body("""
                <outline text="no address"/>
                <outline text="odd" xmlUrl="gopher://a.example"/>
                <outline text="good" xmlUrl="https://b.example/feed"/>
                """);
        assertThat(content.faults())
                .containsExactly(
                        "list.opml:2: xmlUrl: is missing of 'no address'",
                        "list.opml:3: address: 'gopher://a.example' is no http or https address");
        assertThat(content.entries()).hasSize(1);
    }

    @Test
    void feedsThatWereWrittenAreReadBackAsTheyWere() throws IOException {
        List<SourceEntry> entries = List.of(
                entry("a", Map.of("note", List.of("by <hand> & \"mind\""), "group", List.of("Press / Tech"))),
                entry("b", Map.of("enabled", List.of("false"), "interval", List.of("5m"), "robots", List.of("false"))),
                entry("c", Map.of("publisher", List.of("L’Été"), "language", List.of("fr"), "country", List.of("FR"))),
                entry(
                        "d",
                        Map.of(
                                "owner",
                                List.of("Lamp"),
                                "full-text",
                                List.of("true"),
                                "look-again",
                                List.of("false"))));
        StringWriter out = new StringWriter();
        OpmlWriter.write(entries, out);
        Opml.Content content = read(out.toString());
        assertThat(content.faults()).isEmpty();
        assertThat(content.entries())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void whatIsNoFeedIsHandedBackUnwritten() throws IOException {
        SourceEntry pages = entry("p", Map.of("kind", List.of("pages")));
        StringWriter out = new StringWriter();
        assertThat(OpmlWriter.write(List.of(pages), out)).containsExactly(pages.source());
        assertThat(out.toString()).doesNotContain("p.example");
    }

    @Test
    void aPasswordIsNotHandedOn() throws IOException {
        SourceEntry secret = SourceEntry.of(
                SourceFields.read(Map.of("address", List.of("https://desk:hunter2@a.example/feed")), Path.of("")));
        StringWriter out = new StringWriter();
        OpmlWriter.write(List.of(secret), out);
        assertThat(out.toString()).contains("xmlUrl=\"https://a.example/feed\"");
    }

    @Test
    void aDocumentTypeIsRefused() {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <opml><body><outline text="&b;" xmlUrl="https://a.example/feed"/></body></opml>
                """;
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(SourcesFault.class)
                .hasMessage("list.opml:2: document: declares a document type, the way to entity bombs");
    }

    @Test
    void aFileThatNestsWithoutEndIsRefused() {
        assertThatThrownBy(() -> body("<outline text='x'>".repeat(100_000)))
                .isInstanceOf(SourcesFault.class)
                .hasMessage("list.opml:2: outline: lies more than 50 deep");
    }

    @Test
    void aFileWithoutEndIsRefused() {
        assertThatThrownBy(() -> Opml.read("list.opml", new Endless()))
                .isInstanceOf(SourcesFault.class)
                .hasMessage("list.opml:1: document: is larger than 16777216 bytes");
    }

    @Test
    void faultsWithoutEndAreToldInPart() throws IOException {
        assertThat(body("<outline text='x'/>".repeat(5_000)).faults()).hasSize(100);
    }

    @Test
    void anotherDocumentIsRefused() {
        assertThatThrownBy(() -> read("<rss><channel/></rss>"))
                .hasMessage("list.opml:1: document: is no OPML, begins with <rss>");
    }

    @Test
    void aListWithoutFeedsIsRefused() {
        assertThatThrownBy(() -> read("<opml><body/></opml>")).hasMessage("list.opml:1: document: names no feed");
    }

    @Test
    void aFileThatBreaksOffIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("<opml>\n<body>\n<outline"))
                .isInstanceOf(SourcesFault.class)
                .hasMessageStartingWith("list.opml:3: document: is no XML: ");
    }

    private static SourceEntry entry(String id, Map<String, List<String>> more) {
        Map<String, List<String>> told = new HashMap<>(more);
        told.put("id", List.of(id));
        told.put("address", List.of("https://" + id + ".example/feed?x=1&y=2"));
        return new SourceEntry(
                SourceFields.read(told, Path.of("")),
                Optional.ofNullable(more.get("note")).map(note -> note.get(0)),
                0);
    }

    /** Blanks, for ever. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return ' ';
        }
    }
}
