package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** Reads one sentence: which companies do what about which technology. */
public final class PredicateFinder {

    private static final int SUPPORT_REACH = 10;
    private static final int LAUNCH_OBJECT = 10;

    private final Discourse discourse;
    private final boolean articleDenies;

    /** @param articleDenies whether the article as a whole is about a denial */
    public PredicateFinder(Discourse discourse, boolean articleDenies) {
        this.discourse = discourse;
        this.articleDenies = articleDenies;
    }

    public List<Predicate> find(Reading reading) {
        List<Predicate> found = new ArrayList<>();
        List<Chain> chains = new ChainFinder(reading).chains();
        for (int at = 0; at < chains.size(); at++) {
            Chain chain = at == 0 ? chains.get(0) : behindItsSubject(reading, chains.get(at - 1), chains.get(at));
            predicate(reading, chain).ifPresent(found::add);
        }
        discourse.leave(
                reading,
                found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(found.get(0).actors().get(0)));
        return found;
    }

    // "the pause would continue", "le moratoire a été prolongé": a halt is the subject of what happens to it.
    private static Chain behindItsSubject(Reading reading, Chain before, Chain chain) {
        boolean halt = before.isNoun()
                && (before.has(Role.PAUSE)
                        || before.has(Role.FORBID)
                        || before.has(Role.PLEDGE)
                        || before.has(Role.LIMIT));
        boolean changes = chain.operators().size() == 1
                && (chain.has(Role.EXTEND) || chain.has(Role.LIFT) || chain.has(Role.CONTINUE) || chain.has(Role.STOP))
                && !chain.isNoun();
        boolean named = reading.has(Tag.COMPANY, before.to(), chain.from())
                || reading.has(Tag.COMPANY_NOUN, before.to(), chain.from());
        if (!halt || !changes || named) {
            return chain;
        }
        List<Operator> operators = new ArrayList<>(chain.operators());
        operators.add(before.operators().get(before.operators().size() - 1));
        return new Chain(operators, chain.from(), chain.to());
    }

    private Optional<Predicate> predicate(Reading reading, Chain chain) {
        Zone zone = Zone.around(reading, chain);
        Subject subject = new Subjects(reading, discourse).of(chain);
        if (subject instanceof Subject.Other) {
            return Optional.empty();
        }
        return new Manner(reading, articleDenies)
                .of(chain, subject, zone)
                .map(told -> prolonged(told, chain, reading))
                .flatMap(told -> new Themes(reading, discourse)
                        .of(chain, zone, subject)
                        .filter(theme -> isComplete(reading, chain, zone, subject, theme, told))
                        .flatMap(theme -> predicate(reading, chain, zone, subject, theme, told)));
    }

    // The pause "would continue": a halt that goes on past its end is prolonged. A delay after a delay too.
    private static Manner.Told prolonged(Manner.Told told, Chain chain, Reading reading) {
        boolean again = chain.has(Role.DELAY) && !reading.all(Tag.AGAIN).isEmpty();
        boolean past = told.standing()
                && chain.head().role() == Role.CONTINUE
                && !reading.all(Tag.OPEN_END).isEmpty();
        return again || past ? new Manner.Told(Act.EXTENSION, told.modality(), false) : told;
    }

    private boolean isComplete(
            Reading reading, Chain chain, Zone zone, Subject subject, Theme theme, Manner.Told told) {
        if (chain.isNoun()) {
            return carried(reading, chain, subject);
        }
        if (told.act() == Act.SUPPLY && chain.head().role() == Role.LAUNCH) {
            return theme.named() && theme.from() >= chain.from() && theme.from() <= chain.to() + LAUNCH_OBJECT;
        }
        if (told.act() == Act.RESTRICTION
                || chain.has(Role.CONTINUE) && chain.operators().size() == 1) {
            return theme.from() >= 0 && Math.abs(theme.from() - chain.to()) <= LAUNCH_OBJECT;
        }
        return true;
    }

    // A noun alone is no act: it needs a verb that passes it to the company, or belongs to it.
    private static boolean carried(Reading reading, Chain chain, Subject subject) {
        if (!(subject instanceof Subject.Companies companies) || chain.head().role() == Role.OFFER) {
            return false;
        }
        int from = Math.max(Math.max(0, companies.from()), chain.from() - SUPPORT_REACH);
        return reading.has(Tag.SUPPORT, from, chain.from()) || isOwned(reading, chain, companies);
    }

    private static boolean isOwned(Reading reading, Chain chain, Subject.Companies companies) {
        boolean pronoun = reading.between(Tag.POSSESSIVE, chain.from() - 3, chain.from())
                .findAny()
                .isPresent();
        boolean name = companies.to() <= chain.from()
                && chain.from() - companies.to() <= 3
                && reading.word(companies.to()).equals("'s");
        return pronoun || name;
    }

    private Optional<Predicate> predicate(
            Reading reading, Chain chain, Zone zone, Subject subject, Theme theme, Manner.Told told) {
        Optional<Subject.Companies> companies = companies(subject, reading, chain, theme);
        return companies.map(who -> new Predicate(
                reading,
                who.actors(),
                who.from(),
                who.named(),
                told.act(),
                told.modality(),
                told.standing() || isOnlyOwned(reading, chain),
                theme,
                chain.from(),
                chain.to(),
                zone.from(),
                zone.to(),
                chain.rule(),
                certainty(who, theme, chain, told)));
    }

    private static boolean isOnlyOwned(Reading reading, Chain chain) {
        return chain.isNoun() && !reading.has(Tag.SUPPORT, Math.max(0, chain.from() - SUPPORT_REACH), chain.from());
    }

    // "Recall will not ship": the product stands for its maker.
    private Optional<Subject.Companies> companies(Subject subject, Reading reading, Chain chain, Theme theme) {
        if (subject instanceof Subject.Companies companies) {
            return Optional.of(companies);
        }
        boolean passive = chain.head().form() == Form.PARTICIPLE;
        boolean product = theme.from() >= 0 && theme.from() < chain.from();
        return passive || product
                ? discourse.focus().map(actor -> new Subject.Companies(List.of(actor), -1, -1, false))
                : Optional.empty();
    }

    private static double certainty(Subject.Companies who, Theme theme, Chain chain, Manner.Told told) {
        double certainty = 0.9;
        certainty -= who.named() ? 0 : 0.08;
        certainty -= who.from() < 0 ? 0.15 : 0;
        certainty -= theme.named() ? 0 : 0.1;
        certainty -= chain.isNoun() ? 0.05 : 0;
        certainty -= told.act().actClass() == ActClass.SUPPLY ? 0.1 : 0;
        return Math.max(0.3, certainty);
    }
}
