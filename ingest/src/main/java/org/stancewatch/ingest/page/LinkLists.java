package org.stancewatch.ingest.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Lists of links and headlines of other articles among the paragraphs of one. */
final class LinkLists {

    private static final String BLOCKS = "ul, ol, dl, section, div, table, h2, h3, h4, h5, p";
    private static final Pattern SENTENCE = Pattern.compile("[.!?]['\"”»]?\\s*$");
    private static final double MOSTLY = 0.6;
    private static final int CARD = 400;

    private LinkLists() {}

    static void removeFrom(Element body) {
        List<Element> links = body.select(BLOCKS).stream()
                .filter(block -> block != body)
                .filter(LinkLists::isLinks)
                .toList();
        links.forEach(Element::remove);
    }

    private static boolean isLinks(Element block) {
        if (TextLength.isAtLeast(CARD, block)) {
            return false;
        }
        int linked = TextLength.ofLinks(block);
        if (linked == 0) {
            return false;
        }
        String text = block.text();
        return text.length() < CARD
                && linked >= MOSTLY * text.length()
                && !SENTENCE.matcher(text).find();
    }
}
