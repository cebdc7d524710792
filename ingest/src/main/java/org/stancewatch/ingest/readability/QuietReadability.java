package org.stancewatch.ingest.readability;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.dankito.readability4j.extended.Readability4JExtended;
import net.dankito.readability4j.extended.processor.PostprocessorExtended;
import net.dankito.readability4j.extended.util.RegExUtilExtended;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.MetadataParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Readability4JExtended without what it does for its log: it writes out as HTML every element it removes, though nobody listens,
 * asks each box of a page for all its words to see whether there are any, and compiles its patterns for every page. The article it
 * finds has the same words.
 */
public final class QuietReadability {

    private static final RegExUtilExtended PATTERNS = new RegExUtilExtended(
            RegExUtilExtended.UnlikelyCandidatesDefaultPattern,
            RegExUtilExtended.OkMaybeItsACandidateDefaultPattern,
            RegExUtilExtended.PositiveDefaultPattern,
            RegExUtilExtended.NegativeDefaultPattern + RegExUtilExtended.NegativeDefaultPatternExtended,
            RegExUtilExtended.ExtraneousDefaultPattern,
            RegExUtilExtended.BylineDefaultPattern,
            RegExUtilExtended.ReplaceFontsDefaultPattern,
            RegExUtilExtended.NormalizeDefaultPattern,
            RegExUtilExtended.VideosDefaultPattern,
            RegExUtilExtended.NextLinkDefaultPattern,
            RegExUtilExtended.PrevLinkDefaultPattern,
            RegExUtilExtended.WhitespaceDefaultPattern,
            RegExUtilExtended.HasContentDefaultPattern,
            RegExUtilExtended.RemoveImageDefaultPattern);

    private QuietReadability() {}

    /** The article within {@code page}, which is used up by it; empty where there is none. */
    public static Optional<Element> article(Document page, String address) {
        // It keeps the page as HTML for a second attempt: without indentation, and in a charset that has every letter.
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        ReadabilityOptions options = new ReadabilityOptions();
        return Optional.ofNullable(new Readability4JExtended(
                        address,
                        new QuietDocument(page),
                        options,
                        PATTERNS,
                        new QuietPreprocessor(PATTERNS),
                        new MetadataParser(PATTERNS),
                        new QuietGrabber(options, PATTERNS),
                        new PostprocessorExtended())
                .parse()
                .getArticleContent());
    }
}
