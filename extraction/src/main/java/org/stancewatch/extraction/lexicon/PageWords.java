package org.stancewatch.extraction.lexicon;

import java.util.List;
import java.util.Set;

/**
 * The words of a language by which what belongs to the page is told from the article.
 *
 * @param boilerplate lower-case beginnings of lines to leave out
 * @param inserts words, as written, behind which a line runs on into headlines of other articles
 * @param openers lower-case words that open a sentence or a headline: with a capital elsewhere, another one begins
 */
public record PageWords(List<String> boilerplate, List<String> inserts, Set<String> openers) {

    public PageWords {
        boilerplate = List.copyOf(boilerplate);
        inserts = List.copyOf(inserts);
        openers = Set.copyOf(openers);
    }

    static PageWords read(YamlNode root) {
        return new PageWords(
                root.member("boilerplate").texts(),
                root.member("inserts").texts(),
                Set.copyOf(root.member("openers").texts()));
    }
}
