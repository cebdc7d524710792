package org.stancewatch.extraction.predicate;

import java.util.Set;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** Tells what makes a supply a stance, and what speaks for a business that goes its way or a launch told in passing. */
final class Supplies {

    private static final int LEAD = 1;
    private static final int YEAR = 4;
    private static final Set<String> RELATIVE = Set.of("which", "that", "who", "qui", "qu'", "que");

    private final Reading reading;
    private final Occasions occasions;

    Supplies(Reading reading, Occasions occasions) {
        this.reading = reading;
        this.occasions = occasions;
    }

    /** Whether there is an occasion to read {@code chain}, which tells no more than a business, as a stance. */
    boolean isWorthWeighing(Chain chain) {
        return occasions.isContested(reading) || occasions.isHalted() || isLead() && isNews(chain);
    }

    // "will use", "is installing", "let": what an article begins with is news, but not that somebody sells.
    private boolean isNews(Chain chain) {
        return chain.head().form() != Form.FINITE
                || Manner.isFuture(reading.word(chain.head().from()));
    }

    private boolean isLead() {
        return reading.sentence().index() <= LEAD;
    }

    /** What the article adds to a supply, as names of features; nothing for another act. */
    Set<String> of(Chain chain, Actor actor, String technology, Manner.Told told) {
        if (Returns.isOne(chain, told)) {
            return returned(chain, actor, technology);
        }
        if (told.act() == Act.RESUMPTION) {
            return resumed(chain);
        }
        return told.act() == Act.SUPPLY ? supplied(chain, actor, technology) : Set.of();
    }

    // "Is bringing it back, six months after pulling it"
    private Set<String> resumed(Chain chain) {
        return new Returns(reading, occasions).isAfterHalt(chain) ? Set.of("resumed-after-halt") : Set.of();
    }

    private Set<String> supplied(Chain chain, Actor actor, String technology) {
        String kind = kind(chain);
        boolean contested = occasions.isContested(reading);
        boolean own = occasions.isHalted(actor, technology);
        boolean others = !own && occasions.isHalted(technology);
        return new Features()
                .add("supply", kind)
                .addIf(contested, "supply-contested=" + kind)
                .addIf(own, "supply-after-own-halt=" + kind)
                .addIf(others, "supply-beside-halt=" + kind)
                .addIf(!contested && !own && !others, "supply-unprovoked=" + kind)
                .addIf(isLead(), "supply-lead=" + kind)
                .addIf(isRecalled(chain), "supply-recalled=" + kind)
                .addIf(isAside(chain), "supply-aside=" + kind)
                .addIf(new Returns(reading, occasions).isAfterHalt(chain), "supply-after-halt")
                .all();
    }

    // What was halted and is sold, launched or allowed now.
    private Set<String> returned(Chain chain, Actor actor, String technology) {
        String kind = kind(chain);
        boolean own = occasions.isHalted(actor, technology);
        return new Features()
                .add("return", kind)
                .addIf(own, "return-after-own-halt=" + kind)
                .addIf(!own, "return-unprovoked=" + kind)
                .addIf(new Returns(reading, occasions).isAfterHalt(chain), "return-after-halt")
                .addIf(Trade.isReversal(reading), "return-reversal")
                .addIf(isLead(), "return-lead=" + kind)
                .addIf(isRecalled(chain), "return-recalled=" + kind)
                .all();
    }

    // "In 2017 Waymo launched", "had earlier launched"
    private boolean isRecalled(Chain chain) {
        return chain.head().form() != Form.NOUN
                && (!reading.all(Tag.RECALL).isEmpty()
                        || reading.sentence().tokens().stream().anyMatch(token -> isYear(token.form())));
    }

    private static boolean isYear(String word) {
        return word.length() == YEAR && (word.startsWith("20") || word.startsWith("19")) && isNumber(word);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    // "Cruise, which launched its robotaxis …": what a relative clause tells is no news.
    private boolean isAside(Chain chain) {
        return RELATIVE.contains(reading.word(chain.from() - 1));
    }

    /** Whether {@code chain} tells that something is sold or launched, not that it goes on. */
    static boolean isNew(Chain chain) {
        return kind(chain).equals("launch") || kind(chain).equals("trade");
    }

    // "won't stop", "goes on", "stands by", "launches", "sells"
    private static String kind(Chain chain) {
        boolean goesOn = chain.has(Role.CONTINUE)
                || chain.has(Role.EXTEND)
                || chain.operators().stream().anyMatch(operator -> operator.kind() == Operator.Kind.STILL);
        if (chain.isTrade()) {
            return "trade";
        }
        return goesOn
                ? "going-on"
                : chain.has(Role.DEFEND)
                        ? "defence"
                        : chain.has(Role.LAUNCH) || chain.has(Role.BEGIN) ? "launch" : "resolve";
    }
}
