package org.stancewatch.extraction.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Sentence;
import org.stancewatch.extraction.text.Token;

/** Finds what stands for a company without its name: "the Seoul start-up", "the video firm", "the Cincinnati grocer". */
final class Descriptions {

    private static final int LONGEST = 3;
    private static final Set<String> DEFINITE = Set.of("the", "this", "le", "la", "cette", "ce");
    private static final Set<Tag> NO_DESCRIPTION = EnumSet.of(
            Tag.PREPOSITION,
            Tag.AUXILIARY,
            Tag.REPORT,
            Tag.CLAUSE,
            Tag.NEGATION,
            Tag.PRONOUN,
            Tag.POSSESSIVE,
            Tag.OFFICER,
            Tag.THIRD_PARTY,
            Tag.COMPANY,
            Tag.BRAND,
            Tag.COMPANY_NOUN,
            Tag.OTHER_COMPANY);

    private final Sentence sentence;
    private final List<Mention> found;

    Descriptions(Sentence sentence, List<Mention> found) {
        this.sentence = sentence;
        this.found = found;
    }

    /** They, as mentions of nouns for companies. */
    List<Mention> all() {
        return found.stream()
                .filter(mention -> mention.is(Tag.COMPANY_CUE) && !isAnother(mention))
                .flatMap(cue -> described(cue).stream())
                .toList();
    }

    private Optional<Mention> described(Mention cue) {
        int at = cue.from() - 1;
        while (at > 0 && cue.from() - at <= LONGEST && describes(at)) {
            at--;
        }
        boolean definite = at >= 0 && at < cue.from() - 1 && DEFINITE.contains(sentence.word(at));
        return definite ? Optional.of(Mention.of(Tag.COMPANY_NOUN, "", at, cue.to())) : Optional.empty();
    }

    // "The rival firm", "the parent": not the one spoken of.
    private boolean isAnother(Mention cue) {
        return at(cue.from()).anyMatch(mention -> mention.is(Tag.OTHER_COMPANY));
    }

    // A place, or a word in small letters that is part of no clause; a capital may begin the company's own name.
    private boolean describes(int at) {
        Token token = sentence.token(at);
        boolean place = at(at).anyMatch(mention -> mention.is(Tag.PLACE));
        return place
                || token.isWord()
                        && !token.capitalised()
                        && !DEFINITE.contains(token.word())
                        && at(at).noneMatch(mention -> NO_DESCRIPTION.contains(mention.tag()));
    }

    private Stream<Mention> at(int token) {
        return found.stream().filter(mention -> mention.covers(token));
    }
}
