package org.stancewatch.extraction.predicate;

import java.util.EnumSet;
import java.util.Set;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/**
 * Tells whether a technology is what a lone verb acts on, and not only near it: its direct object, or the product that goes.
 * Whoever "leaves a meeting on facial recognition" or "drops the price of a camera" takes no stance.
 */
final class Objects {

    private static final Set<Role> TRANSITIVE = EnumSet.of(
            Role.QUIT,
            Role.STOP,
            Role.RESUME,
            Role.LIMIT,
            Role.PAUSE,
            Role.FORBID,
            Role.DELAY,
            Role.REFUSE,
            Role.EXTEND,
            Role.DEFEND);
    private static final int BEHIND = 12;
    private static final int BEFORE = 3;
    private static final Set<String> WALLS = Set.of(",", "(", ")", ":", "|", "–", "—", "?", "!");
    private static final int INSERT = 5;
    private static final int ABLE_REACH = 4;
    private static final Set<String> RELATIVE = Set.of("that", "which", "qui", "que");
    private static final Set<Role> AMBIGUOUS = EnumSet.of(Role.LIMIT, Role.EXTEND, Role.PAUSE, Role.FORBID);
    private static final Set<Role> PASSIVE_BY_OTHERS = EnumSet.of(Role.FORBID, Role.LIMIT);
    private static final Set<String> ARTICLES = Set.of(
            "the", "a", "an", "its", "their", "this", "that", "un", "une", "le", "la", "les", "sa", "son", "ses");
    private static final Set<String> FROM =
            Set.of("from", "out", "of", "off", "away", "to", "with", "de", "d'", "du", "des", "à");
    private static final Set<String> DE = Set.of("de", "d'", "du", "des");
    private static final Set<String> AND = Set.of("and", "or", "et", "ou");

    private final Reading reading;

    Objects(Reading reading) {
        this.reading = reading;
    }

    /** Whether the head of {@code chain} is no verb, but describes a noun: "a limited release", "resumed limited tests". */
    boolean isAdjective(Chain chain) {
        Mention head = chain.head();
        boolean bare = (head.form() == Form.FINITE || head.form() == Form.PARTICIPLE) && chain.from() == head.from();
        boolean offered = head.role() == Role.LIMIT
                && chain.triggers().size() > 1
                && chain.triggers().get(1).from() == head.to()
                && reading.endingAt(Tag.COMPANY, head.from()).isEmpty();
        return bare && offered
                || bare
                        && head.length() == 1
                        && AMBIGUOUS.contains(head.role())
                        && (reading.endingAt(Tag.PREPOSITION, head.from()).isPresent()
                                || reading.endingAt(Tag.TRIGGER, head.from()).isPresent()
                                || ARTICLES.contains(reading.word(head.from() - 1)));
    }

    /** Whether {@code chain} tells what is not possible, and not what is not allowed: "extensions cannot be built". */
    boolean isImpossible(Chain chain) {
        boolean unable = isUnable(chain)
                || chain.isPassive(reading) && Set.of("cannot", "can't", "can").contains(reading.word(chain.from()))
                || !chain.isPassive(reading) && reading.word(chain.from()).equals("may");
        return unable
                && chain.operators().get(0).kind() == Operator.Kind.NOT
                && reading.all(Tag.AUDIENCE).isEmpty();
    }

    // "won't be able to", between the negation and its verb
    private boolean isUnable(Chain chain) {
        int from = Math.max(0, chain.from() - ABLE_REACH);
        return reading.sentence().tokens().subList(from, chain.head().to()).stream()
                .anyMatch(token -> token.is("able"));
    }

    /** Whether {@code chain} tells what befalls a product, by a hand that is not named: "Siri is blocked". */
    boolean befalls(Chain chain, Theme theme, Subject subject) {
        boolean agent = subject instanceof Subject.Companies who && who.from() >= chain.to();
        boolean owner =
                subject instanceof Subject.Companies who && who.named() && who.from() >= 0 && who.to() <= theme.from();
        return PASSIVE_BY_OTHERS.contains(chain.head().role())
                && chain.isPassive(reading)
                && !agent
                && !owner
                && !isAttributed(chain)
                && theme.from() >= 0
                && theme.to() <= chain.from();
    }

    // "is now prohibited, Samsung told staff": a company says so of its own.
    private boolean isAttributed(Chain chain) {
        return reading.word(chain.to()).equals(",")
                && reading.all(Tag.COMPANY, Tag.COMPANY_NOUN).stream()
                        .anyMatch(who -> who.from() == chain.to() + 1
                                && reading.startingAt(Tag.REPORT, who.to()).isPresent());
    }

    /** Whether {@code chain} is free of the doubt, or {@code theme} stands as what it acts on. */
    boolean takes(Chain chain, Theme theme) {
        if (chain.triggers().size() > 1 && chain.last().role() == Role.OFFER && theme.from() >= chain.to()) {
            return isOneClause(chain.to(), theme.from());
        }
        boolean lone = chain.triggers().size() == 1
                && !chain.isNoun()
                && TRANSITIVE.contains(chain.head().role());
        if (!lone || theme.from() < 0) {
            return true;
        }
        if (theme.to() > chain.from()) {
            return theme.from() - chain.to() <= BEHIND && isClear(chain, theme.from()) && !isOwner(chain, theme);
        }
        return chain.from() - theme.to() <= BEFORE
                && isSubject(theme.to(), chain.from())
                && (!isAlone(chain) || isSteered(chain));
    }

    // "removing crypto's complexities": what is removed belongs to the technology, and is another thing.
    private boolean isOwner(Chain chain, Theme theme) {
        boolean leaves = chain.head().role() == Role.QUIT || chain.head().role() == Role.STOP;
        return leaves
                && reading.word(theme.to()).equals("'s")
                && reading.startingAt(Tag.TRIGGER, theme.to() + 1).isEmpty();
    }

    // "Siri disappears" is a bug; "Siri is discontinued", "Ring closes the tool", "Cruise returns" are acts.
    private boolean isAlone(Chain chain) {
        boolean object = chain.head().role() == Role.RESUME && ARTICLES.contains(reading.word(chain.to()));
        return (Set.of(Role.QUIT, Role.STOP, Role.LIMIT).contains(chain.head().role()) || object)
                && chain.head().length() == 1
                && !chain.isPassive(reading);
    }

    private boolean isSteered(Chain chain) {
        return reading.startingAt(Tag.ANAPHOR, chain.to()).isPresent();
    }

    private boolean isSubject(int from, int to) {
        for (int at = from; at < to; at++) {
            if (WALLS.contains(reading.word(at)) || isVerb(at)) {
                return false;
            }
        }
        return true;
    }

    // From a verb to its object lead articles, adjectives and owners; other verbs and most prepositions lead elsewhere.
    private boolean isClear(Chain chain, int to) {
        int from = isCoordinated(chain.to()) ? chain.to() + 2 : chain.to();
        boolean inverted = chain.isPassive(reading) && reading.word(from).equals(",");
        for (int at = inverted ? from + 1 : from; at < to; at = next(at)) {
            if (isDescribed(at)) {
                return true;
            }
            if (WALLS.contains(reading.word(at)) && next(at) == at + 1
                    || isVerb(at)
                    || isClause(at)
                    || leadsAway(at, from)) {
                return false;
            }
        }
        return true;
    }

    // What is sold or used may stand far behind, but not in another clause.
    private boolean isOneClause(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean wall = WALLS.contains(reading.word(at)) && !reading.word(at).equals(",");
            if (wall || isClause(at) && !AND.contains(reading.word(at))) {
                return false;
            }
        }
        return true;
    }

    // "suspended, on Tuesday, its": what stands between two commas is passed over.
    private int next(int at) {
        if (reading.word(at).equals(",")) {
            for (int close = at + 2; close <= at + INSERT; close++) {
                if (reading.word(close).equals(",")) {
                    return close + 1;
                }
            }
        }
        return at + 1;
    }

    // "the feature that let police ask for videos": the description names the technology.
    private boolean isDescribed(int at) {
        return RELATIVE.contains(reading.word(at))
                && reading.endingAt(Tag.ANAPHOR, at).isPresent();
    }

    // "banned or suspended its sale of"
    private boolean isCoordinated(int at) {
        return AND.contains(reading.word(at))
                && reading.startingAt(Tag.TRIGGER, at + 1).isPresent();
    }

    // "bans police use of": before "of" a trigger is a noun, whatever its form.
    private boolean isVerb(int at) {
        return reading.startingAt(Tag.TRIGGER, at)
                        .filter(trigger -> trigger.form() != Form.NOUN && trigger.form() != Form.PARTICIPLE)
                        .filter(trigger -> !reading.word(trigger.to()).equals("of"))
                        .isPresent()
                || reading.startingAt(Tag.REPORT, at).isPresent()
                || reading.startingAt(Tag.SUPPORT, at).isPresent();
    }

    private boolean isClause(int at) {
        return reading.startingAt(Tag.CLAUSE, at).isPresent();
    }

    private boolean leadsAway(int at, int verbEnd) {
        if (reading.at(Tag.PREPOSITION, at).isEmpty()) {
            return false;
        }
        return !(at == verbEnd && FROM.contains(reading.word(at)) || governs(at) || isCircumstance(at + 1));
    }

    // "its use of", "that part of": what belongs to the technology is the technology.
    private boolean governs(int at) {
        return DE.contains(reading.word(at))
                || reading.word(at).equals("of")
                        && (reading.startingAt(Tag.POSSESSIVE, at + 1).isPresent()
                                || reading.endingAt(Tag.TRIGGER, at).isPresent()
                                || reading.endingAt(Tag.ANAPHOR, at).isPresent());
    }

    // "in the European Union", "for a year", "for employees"
    private boolean isCircumstance(int at) {
        int behind = Set.of("the", "a", "an", "its", "all", "le", "la", "les", "l'", "un", "une", "ses")
                        .contains(reading.word(at))
                ? at + 1
                : at;
        return reading.mentions().stream()
                .filter(mention -> mention.from() == at || mention.from() == behind)
                .anyMatch(Objects::isScope);
    }

    private static boolean isScope(Mention mention) {
        return switch (mention.tag()) {
            case PLACE, AUDIENCE, MONTH, WEEKDAY, RELATIVE, NUMBER, UNIT -> true;
            default -> false;
        };
    }
}
