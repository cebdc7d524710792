package org.stancewatch.extraction.mention;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.text.Token;

/**
 * Drops what only looks like a company: "Target" that opens a headline on targets, "Emma Watson", "Lime Street". A name that
 * is also a word, or another's name, must be shown once in the article: by its place before a verb or behind a word for a
 * company, or by a capital where none is due. A neighbour with a capital makes it a part of another name.
 */
public final class Homonyms {

    private static final Set<String> QUOTES = Set.of("\"", "«", "“", "‘", "-", "–", "•");
    private static final Set<String> JOINING = Set.of(",", "and", "et", "or", "ou", "&");

    private static final Set<Tag> OF_NAMES =
            EnumSet.of(Tag.FIRST_NAME, Tag.HONORIFIC, Tag.INSTITUTION, Tag.OTHER_NAME, Tag.COMPANY_HEAD);

    private static final Set<Tag> BEHIND_NAMES =
            EnumSet.of(Tag.PREPOSITION, Tag.CLAUSE, Tag.AUXILIARY, Tag.REPORT, Tag.TRIGGER, Tag.NEGATION, Tag.RELATIVE);

    private final Catalogue catalogue;

    public Homonyms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The readings, without the mentions that are of something else. */
    public List<Reading> drop(List<Reading> readings) {
        if (readings.stream().noneMatch(this::isDoubtful)) {
            return readings;
        }
        Set<String> shown = shown(readings);
        return readings.stream().map(reading -> kept(reading, shown)).toList();
    }

    private boolean isDoubtful(Reading reading) {
        return reading.mentions().stream().anyMatch(mention -> isDoubtful(reading, mention));
    }

    private boolean isDoubtful(Reading reading, Mention mention) {
        return isName(mention)
                && mention.length() == 1
                && (isLetter(reading, mention) || isAmbiguous(reading, mention) || isPerson(reading, mention));
    }

    // "Managing director Siri Aas"
    private static boolean isPerson(Reading reading, Mention mention) {
        return mention.is(Tag.BRAND)
                && reading.endingAt(Tag.OFFICER, mention.from()).isPresent()
                && isOfAnotherName(reading, mention.to());
    }

    private static boolean isName(Mention mention) {
        return mention.is(Tag.COMPANY) || mention.is(Tag.BRAND);
    }

    private static boolean isLetter(Reading reading, Mention mention) {
        return form(reading, mention).length() == 1;
    }

    private boolean isAmbiguous(Reading reading, Mention mention) {
        return catalogue.isAmbiguous(form(reading, mention));
    }

    private static String form(Reading reading, Mention mention) {
        return reading.sentence().token(mention.from()).form();
    }

    private Set<String> shown(List<Reading> readings) {
        Set<String> shown = new HashSet<>();
        for (Reading reading : readings) {
            reading.mentions().stream()
                    .filter(Homonyms::isName)
                    .filter(mention -> !isDoubtful(reading, mention) || isShown(reading, mention))
                    .forEach(mention -> mention.company(catalogue).ifPresent(shown::add));
        }
        return shown;
    }

    private Reading kept(Reading reading, Set<String> shown) {
        return new Reading(
                reading.sentence(),
                reading.mentions().stream()
                        .filter(mention -> !isDoubtful(reading, mention) || isKept(reading, mention, shown))
                        .toList());
    }

    // One letter must stand as a name each time: "on X", but not "of X rays".
    private boolean isKept(Reading reading, Mention mention, Set<String> shown) {
        return isLetter(reading, mention)
                ? isActing(reading, mention) || isObject(reading, mention)
                : mention.company(catalogue).filter(shown::contains).isPresent() && !hasNeighbour(reading, mention);
    }

    private static boolean isObject(Reading reading, Mention mention) {
        int next = mention.to();
        return reading.endingAt(Tag.PREPOSITION, mention.from()).isPresent()
                && (next == reading.size()
                        || !reading.sentence().token(next).isWord()
                        || reading.mentions().stream()
                                .anyMatch(other -> other.from() == next && BEHIND_NAMES.contains(other.tag())));
    }

    private static boolean isShown(Reading reading, Mention mention) {
        return isActing(reading, mention)
                || isListed(reading, mention)
                || !isLetter(reading, mention) && isCapitalTelling(reading, mention) && !hasNeighbour(reading, mention);
    }

    // Before its verb or a comma, or behind "network".
    private static boolean isActing(Reading reading, Mention mention) {
        return reading.mentions().stream()
                        .anyMatch(next -> next.from() == mention.to()
                                && (next.is(Tag.AUXILIARY) || next.is(Tag.REPORT) || next.form() == Form.FINITE))
                || reading.word(mention.to()).equals("'s")
                || reading.word(mention.to()).equals(",") && !isLetter(reading, mention)
                || reading.endingAt(Tag.COMPANY_CUE, mention.from()).isPresent()
                || reading.endingAt(Tag.COMPANY_NOUN, mention.from()).isPresent();
    }

    // "Visa, Mastercard and PayPal"
    private static boolean isListed(Reading reading, Mention mention) {
        return isJoining(reading, mention.to()) && isNamed(reading, mention.to() + 1)
                || isJoining(reading, mention.from() - 1) && isNamed(reading, mention.from() - 2);
    }

    private static boolean isJoining(Reading reading, int at) {
        return JOINING.contains(reading.word(at));
    }

    private static boolean isNamed(Reading reading, int at) {
        return reading.at(Tag.COMPANY, at).or(() -> reading.at(Tag.BRAND, at)).isPresent();
    }

    private static boolean isCapitalTelling(Reading reading, Mention mention) {
        return mention.from() > 0
                && !QUOTES.contains(reading.word(mention.from() - 1))
                && !Capitals.areOfTitle(reading.sentence());
    }

    private static boolean hasNeighbour(Reading reading, Mention mention) {
        return !Capitals.areOfTitle(reading.sentence())
                && (isOfAnotherName(reading, mention.from() - 1) || isOfAnotherName(reading, mention.to()));
    }

    private static boolean isOfAnotherName(Reading reading, int at) {
        if (at <= 0 || at >= reading.size()) {
            return at == 0 && reading.at(Tag.FIRST_NAME, 0).isPresent();
        }
        Token token = reading.sentence().token(at);
        return token.isWord()
                && token.capitalised()
                && reading.mentions().stream()
                        .filter(mention -> !OF_NAMES.contains(mention.tag()))
                        .noneMatch(mention -> mention.covers(at));
    }
}
