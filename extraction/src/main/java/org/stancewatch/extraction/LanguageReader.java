package org.stancewatch.extraction;

import java.util.List;
import java.util.Set;
import org.stancewatch.extraction.lexicon.Lexicon;
import org.stancewatch.extraction.lexicon.Lexicons;
import org.stancewatch.extraction.lexicon.PageWords;
import org.stancewatch.extraction.mention.MentionFinder;
import org.stancewatch.extraction.mention.NameFinder;
import org.stancewatch.extraction.text.Boilerplate;
import org.stancewatch.extraction.text.Sentences;

/** What reads one language. */
record LanguageReader(Lexicon lexicon, Sentences sentences, MentionFinder mentions, NameFinder names) {

    /** Reads with {@code lexicon}; leaves out what belongs to the page where {@code clean}. */
    static LanguageReader of(Lexicons lexicons, Lexicon lexicon, boolean clean) {
        return new LanguageReader(
                lexicon,
                sentences(lexicon, clean ? lexicon.page() : new PageWords(List.of(), List.of(), Set.of())),
                new MentionFinder(lexicons, lexicon),
                new NameFinder(lexicon.stopwords(), lexicon.vocabulary(), lexicon.bareNouns()));
    }

    private static Sentences sentences(Lexicon lexicon, PageWords page) {
        return new Sentences(
                lexicon.tokenizer(),
                new Boilerplate(page.boilerplate(), page.inserts()),
                page.openers(),
                lexicon.abbreviations());
    }
}
