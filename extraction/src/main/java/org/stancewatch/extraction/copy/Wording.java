package org.stancewatch.extraction.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stancewatch.extraction.lexicon.CopyWords;
import org.stancewatch.extraction.text.Sentence;
import org.stancewatch.extraction.text.Token;

/**
 * The words of a text that its writer chose: no quotation, for all papers quote the same; no name, figure or short word, for the
 * matter brings them; no word of the act itself; nothing of the page. Of each the stem, so that another spelling or ending
 * changes nothing.
 */
final class Wording {

    /** Stands where somebody is quoted. */
    private static final String QUOTED = "\"";

    private static final int STEM = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Set<String> ordinary;
    private final Set<String> page;

    Wording(CopyWords words) {
        ordinary = words.ordinary().stream().map(Wording::stem).collect(Collectors.toUnmodifiableSet());
        page = words.page();
    }

    /** The stems of what is left of {@code sentences}, in the order of the text. */
    List<String> of(List<Sentence> sentences) {
        List<String> stems = new ArrayList<>();
        Quotation quotation = new Quotation();
        for (Sentence sentence : sentences) {
            quotation.enter(sentence.paragraph());
            if (!isOfThePage(sentence)) {
                sentence.tokens().forEach(token -> add(token, quotation, stems));
            }
        }
        return stems;
    }

    private void add(Token token, Quotation quotation, List<String> stems) {
        if (quotation.covers(token)) {
            mark(stems);
        } else if (isWord(token)) {
            String stem = stem(token.word());
            if (!ordinary.contains(stem)) {
                stems.add(stem);
            }
        }
    }

    private static void mark(List<String> stems) {
        if (stems.isEmpty() || !stems.get(stems.size() - 1).equals(QUOTED)) {
            stems.add(QUOTED);
        }
    }

    private static boolean isWord(Token token) {
        return token.word().length() >= STEM
                && Character.isLowerCase(token.form().charAt(0));
    }

    private static String stem(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return plain.substring(0, Math.min(STEM, plain.length()));
    }

    private boolean isOfThePage(Sentence sentence) {
        String words = sentence.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
        return page.stream().anyMatch(words::contains);
    }
}
