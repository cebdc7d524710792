package org.stancewatch.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stancewatch.ingest.article.LanguageCode;

/**
 * A list of feeds as other readers hand it out, OPML 1.0 to 2.0; what an outline lies in is its group. Read with the JDK's
 * streaming parser: it knows the line of each outline, which a fault must name, and how deep a file nests, which ROME's module
 * follows until the stack is full.
 */
public final class Opml {

    /** Fields that OPML has no word for are attributes of this namespace, under the names they have in the YAML file. */
    static final String NAMESPACE = "urn:stancewatch:sources";

    private static final int MAX_BYTES = 16 << 20;
    private static final int DEEPEST = 50;
    private static final int MAX_FAULTS = 100;
    private static final int LONGEST_SHOWN = 80;
    private static final String BETWEEN_GROUPS = " / ";

    /**
     * What a file holds.
     *
     * @param entries the feeds, in order
     * @param faults what is no feed though it should be, a line each, {@code input:line: field: reason}
     */
    public record Content(List<SourceEntry> entries, List<String> faults) {

        public Content {
            entries = List.copyOf(entries);
            faults = List.copyOf(faults);
        }
    }

    /** An outline that is open. */
    private record Outline(String title, boolean feed, int line, int at) {}

    private final String name;
    private final List<SourceEntry> entries = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Deque<Outline> open = new ArrayDeque<>();
    private int outlines;
    private boolean begun;

    private Opml(String name) {
        this.name = name;
    }

    /**
     * Reads {@code in} to its end.
     *
     * @param name what the input is called in faults
     * @throws SourcesFault where it is no OPML at all, is larger than 16 MiB, or declares a document type
     */
    public static Content read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw fault(name, 1, "document: is larger than " + MAX_BYTES + " bytes");
        }
        Opml opml = new Opml(name);
        opml.document(bytes);
        if (opml.entries.isEmpty() && opml.faults.isEmpty()) {
            throw fault(name, 1, "document: names no feed");
        }
        return new Content(opml.entries, opml.faults);
    }

    private void document(byte[] bytes) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                take(reader.next(), reader);
            }
        } catch (XMLStreamException fault) {
            int line = fault.getLocation() == null
                    ? 1
                    : Math.max(1, fault.getLocation().getLineNumber());
            throw fault(name, line, "document: is no XML: " + lastLine(fault));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void take(int event, XMLStreamReader at) {
        if (event == XMLStreamConstants.DTD) {
            throw fault(name, line(at), "document: declares a document type, the way to entity bombs");
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            start(at);
        } else if (event == XMLStreamConstants.END_ELEMENT && isOutline(at)) {
            end();
        }
    }

    private void start(XMLStreamReader at) {
        if (!begun && !at.getLocalName().equals("opml")) {
            throw fault(name, line(at), "document: is no OPML, begins with <" + at.getLocalName() + ">");
        }
        begun = true;
        if (isOutline(at)) {
            outline(at);
        }
    }

    private void outline(XMLStreamReader at) {
        if (open.size() == DEEPEST) {
            throw fault(name, line(at), "outline: lies more than " + DEEPEST + " deep");
        }
        outlines++;
        String title = attribute(at, "title").or(() -> attribute(at, "text")).orElse("");
        Optional<String> address = attribute(at, "xmlUrl");
        address.ifPresent(feed -> feed(at, feed, title));
        open.push(new Outline(title, address.isPresent(), line(at), outlines));
    }

    /** An outline without a feed is a group; without anything in it, it must have been meant as one. */
    private void end() {
        Outline closed = open.pop();
        if (!closed.feed() && closed.at() == outlines) {
            add(closed.line(), "xmlUrl", "is missing of '" + shortened(closed.title()) + "'");
        }
    }

    private void feed(XMLStreamReader at, String address, String title) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        told.put("address", List.of(address));
        own(at).forEach((field, value) -> told.put(field, List.of(value)));
        if (!told.containsKey("id") && !title.isEmpty()) {
            told.put("publisher", List.of(title));
        }
        group().ifPresent(group -> told.put("group", List.of(group)));
        attribute(at, "language")
                .flatMap(LanguageCode::of)
                .ifPresent(language -> told.put("language", List.of(language)));
        int line = line(at);
        SourceFields.read(told, Path.of(""), (field, reason) -> add(line, field, reason))
                .ifPresent(source -> entries.add(new SourceEntry(
                        source, Optional.ofNullable(told.get("note")).map(note -> note.get(0)), line)));
    }

    private static Map<String, String> own(XMLStreamReader at) {
        Map<String, String> own = new LinkedHashMap<>();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (NAMESPACE.equals(at.getAttributeNamespace(i))) {
                own.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
            }
        }
        return own;
    }

    private Optional<String> group() {
        List<String> titles = new ArrayList<>();
        open.descendingIterator().forEachRemaining(outline -> titles.add(outline.title()));
        titles.removeIf(String::isBlank);
        return Optional.of(String.join(BETWEEN_GROUPS, titles)).filter(group -> !group.isEmpty());
    }

    private void add(int line, String field, String reason) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(name + ":" + line + ": " + field + ": " + reason);
        }
    }

    private static boolean isOutline(XMLStreamReader at) {
        return at.getLocalName().equals("outline");
    }

    /** Attributes of OPML itself are in no namespace; one that is blank is not there. */
    private static Optional<String> attribute(XMLStreamReader at, String attribute) {
        return Optional.ofNullable(at.getAttributeValue("", attribute))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String shortened(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST_SHOWN)).replaceAll("\\p{Cntrl}", " ");
    }

    private static int line(XMLStreamReader at) {
        return Math.max(1, at.getLocation().getLineNumber());
    }

    /** The parser's message begins with the place, which is told already. */
    private static String lastLine(XMLStreamException fault) {
        String message = String.valueOf(fault.getMessage()).strip();
        return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
    }

    private static SourcesFault fault(String name, int line, String reason) {
        return new SourcesFault(List.of(name + ":" + line + ": " + reason));
    }
}
