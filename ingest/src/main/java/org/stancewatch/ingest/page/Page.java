package org.stancewatch.ingest.page;

import java.time.Instant;
import java.util.Optional;
import org.stancewatch.ingest.article.CleanText;
import org.stancewatch.ingest.article.ToldTime;

/**
 * What one web page says.
 *
 * @param url the canonical URL that the page names itself; empty where it names none that is plausible
 * @param publisher the name of the site
 * @param title the headline; empty where there is none
 * @param text the article, one blank line between paragraphs; empty where none was found or consent is all that is asked
 * @param agency the news agency that the page credits
 * @param language ISO 639-1, as the page states it, or plainly English or French
 * @param published when it says it was published
 * @param modified when it says it was last changed
 * @param byline who wrote it
 * @param teaser whether the text is only the beginning, before a paywall
 */
public record Page(
        Optional<String> url,
        Optional<String> publisher,
        String title,
        String text,
        Optional<String> agency,
        Optional<String> language,
        Optional<Instant> published,
        Optional<Instant> modified,
        Optional<String> byline,
        boolean teaser) {

    /** What comes from strangers is made clean; a time that cannot be meant is none. */
    public Page {
        publisher = publisher.map(CleanText::name).filter(told -> !told.isEmpty());
        title = CleanText.title(title);
        text = CleanText.text(text);
        byline = byline.map(CleanText::name).filter(told -> !told.isEmpty());
        published = published.filter(ToldTime::isBelievable);
        modified = modified.filter(ToldTime::isBelievable);
    }
}
