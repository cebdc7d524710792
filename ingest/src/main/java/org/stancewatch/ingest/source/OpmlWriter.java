package org.stancewatch.ingest.source;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Feeds as OPML 2.0 that other readers take, and that {@link Opml} reads back as they were. */
public final class OpmlWriter {

    private static final String PREFIX = "stancewatch";
    /** OPML has words of its own for these, or a place. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("address", "language", "group");

    private final XMLStreamWriter xml;

    private OpmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes the feeds among {@code entries}, each group as an outline; user and password of an address are left out, for such
     * files are handed on.
     *
     * @return those that are no feeds, and so have no place in OPML
     */
    public static List<Source> write(List<SourceEntry> entries, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new OpmlWriter(xml).document(groups(entries));
            xml.flush();
        } catch (XMLStreamException fault) {
            throw new IOException("OPML cannot be written: " + fault.getMessage(), fault);
        }
        return entries.stream()
                .map(SourceEntry::source)
                .filter(source -> source.kind() != SourceKind.FEED)
                .toList();
    }

    private static Map<String, List<SourceEntry>> groups(List<SourceEntry> entries) {
        Map<String, List<SourceEntry>> groups = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.source().kind() == SourceKind.FEED)
                .forEach(entry -> groups.computeIfAbsent(entry.source().group().orElse(""), group -> new ArrayList<>())
                        .add(entry));
        return groups;
    }

    private void document(Map<String, List<SourceEntry>> groups) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("opml");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace(PREFIX, Opml.NAMESPACE);
        head();
        line(1);
        xml.writeStartElement("body");
        for (Map.Entry<String, List<SourceEntry>> group : groups.entrySet()) {
            group(group.getKey(), group.getValue());
        }
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void head() throws XMLStreamException {
        line(1);
        xml.writeStartElement("head");
        xml.writeStartElement("title");
        xml.writeCharacters("Sources of Stancewatch");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void group(String title, List<SourceEntry> feeds) throws XMLStreamException {
        if (!title.isEmpty()) {
            line(2);
            xml.writeStartElement("outline");
            xml.writeAttribute("text", title);
        }
        for (SourceEntry feed : feeds) {
            feed(feed, title.isEmpty() ? 2 : 3);
        }
        if (!title.isEmpty()) {
            line(2);
            xml.writeEndElement();
        }
    }

    private void feed(SourceEntry feed, int depth) throws XMLStreamException {
        Source source = feed.source();
        line(depth);
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss");
        xml.writeAttribute("text", source.publisher().orElse(source.id()));
        xml.writeAttribute("xmlUrl", withoutUser(source.addresses().get(0)));
        if (source.language().isPresent()) {
            xml.writeAttribute("language", source.language().get());
        }
        for (Map.Entry<String, Object> field : SourceText.fields(feed).entrySet()) {
            if (!TOLD_OTHERWISE.contains(field.getKey())) {
                xml.writeAttribute(
                        PREFIX, Opml.NAMESPACE, field.getKey(), field.getValue().toString());
            }
        }
    }

    private static String withoutUser(URI address) {
        return address.toString().replaceFirst("(?<=://)[^/?#]*@", "");
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
