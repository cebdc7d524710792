package org.stancewatch.ingest.readability;

import net.dankito.readability4j.processor.Preprocessor;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Node;

/** Removes what is no text, and does not write it out for a log. */
final class QuietPreprocessor extends Preprocessor {

    QuietPreprocessor(RegExUtil patterns) {
        super(patterns);
    }

    @Override
    protected void logNodeInfo(Node node, String reason) {
        // the original makes HTML of the node before it asks whether anybody wants to see it
    }
}
