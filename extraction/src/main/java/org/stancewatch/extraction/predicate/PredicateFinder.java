package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Reads one sentence after the other: which companies do what about which technology. */
public final class PredicateFinder {

    private static final int SUPPORT_REACH = 10;
    private static final int STANDING_REACH = 14;
    private static final int SUPPORT_NEAR = 6;
    private static final int OBJECT_REACH = 10;
    private static final int NEAR = 3;
    private static final int LEFT_REACH = 12;
    private static final int OPENING = 6;
    private static final int SUBJECT_REACH = 7;
    private static final Set<Role> HALT_NOUNS = Set.of(Role.PAUSE, Role.FORBID, Role.PLEDGE, Role.LIMIT);
    private static final Set<Role> GOING_ON = Set.of(Role.LAUNCH, Role.CONTINUE, Role.EXTEND);
    private static final Set<Role> HALT_CHANGES = Set.of(Role.EXTEND, Role.LIFT, Role.CONTINUE, Role.STOP);

    private static final Set<Role> DROPS = Set.of(Role.QUIT, Role.STOP, Role.DELAY, Role.PAUSE);

    private final Discourse discourse;
    private Subject previous = new Subject.Unknown();

    public PredicateFinder(Discourse discourse) {
        this.discourse = discourse;
    }

    public List<Predicate> find(Reading reading) {
        List<Predicate> found = new ArrayList<>();
        previous = new Subject.Unknown();
        if (discourse.isImagined(reading) || isQuestion(reading)) {
            return found;
        }
        List<Chain> chains = new ChainFinder(reading).chains();
        for (int at = 0; at < chains.size(); at++) {
            Chain chain = withItsSubject(reading, chains.subList(0, at), chains.get(at));
            predicate(reading, chain).ifPresent(predicate -> {
                found.add(predicate);
                stillHalted(predicate, chain).ifPresent(found::add);
                discourse.tell(predicate);
            });
        }
        discourse.leave(
                reading,
                found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(found.get(0).actors().get(0)));
        return found;
    }

    private static boolean isQuestion(Reading reading) {
        return reading.size() > 0 && reading.word(reading.size() - 1).equals("?");
    }

    // "the pause would continue", "le moratoire a été prolongé", "it was extended": a halt is the subject of its
    // change.
    private Chain withItsSubject(Reading reading, List<Chain> before, Chain chain) {
        boolean alone = chain.operators().size() == 1 && !chain.isNoun();
        Optional<Chain> plan = alone ? planBefore(reading, before, chain) : Optional.empty();
        if (!alone || plan.isEmpty() && !HALT_CHANGES.contains(chain.head().role())) {
            return chain;
        }
        if (plan.isPresent()) {
            return plan.get();
        }
        Optional<Chain> noun = before.stream()
                .filter(other ->
                        other.isNoun() && HALT_NOUNS.contains(other.head().role()))
                .filter(other ->
                        isParenthesis(reading, other.to(), chain.from()) || !actsBetween(reading, other, chain))
                .reduce((first, last) -> last);
        Operator change = chain.operators().get(0);
        return noun.map(halt -> new Chain(List.of(change, Operator.of(halt.head())), halt.from(), chain.to()))
                .or(() -> pronounForHalt(reading, chain)
                        .map(halt -> new Chain(List.of(change, halt), chain.from(), chain.to())))
                .orElse(chain);
    }

    // "The moratorium that Amazon imposed was prolonged": the one who imposed it does not part the two.
    private static boolean actsBetween(Reading reading, Chain halt, Chain change) {
        return reading.all(Tag.COMPANY, Tag.COMPANY_NOUN).stream()
                .filter(company -> company.from() >= halt.to() && company.from() < change.from())
                .anyMatch(company -> !Set.of("qu'", "que", "that", "par", "by", "de", "d'", "of")
                        .contains(reading.word(company.from() - 1)));
    }

    // "the moratorium, imposed by Amazon last June, has been extended"
    private static boolean isParenthesis(Reading reading, int from, int to) {
        return reading.word(from).equals(",") && reading.word(to - 1).equals(",") && from < to - 1;
    }

    // "plans to scan photos have been scrapped": what is dropped is what was planned.
    private static Optional<Chain> planBefore(Reading reading, List<Chain> before, Chain chain) {
        boolean drops = chain.isPassive(reading) && DROPS.contains(chain.head().role());
        return before.stream()
                .filter(other -> drops
                        && (other.isNoun() || other.from() == 0)
                        && other.head().role() == Role.PLAN
                        && other.from() <= OPENING)
                .reduce((first, last) -> last)
                .map(plan -> new Chain(
                        Stream.concat(chain.operators().stream(), plan.operators().stream())
                                .toList(),
                        plan.from(),
                        chain.to()));
    }

    private Optional<Operator> pronounForHalt(Reading reading, Chain chain) {
        boolean pronoun = reading.endingAt(Tag.PRONOUN, chain.from()).isPresent() && chain.isPassive(reading);
        boolean halted = discourse
                .last()
                .filter(last -> last.act().actClass() == ActClass.HALT)
                .isPresent();
        Mention halt = new Mention(
                Tag.TRIGGER,
                Role.PAUSE.name(),
                org.stancewatch.extraction.lexicon.Form.NOUN,
                chain.from(),
                chain.from(),
                chain.from());
        return pronoun && halted && chain.head().role() != Role.CONTINUE
                ? Optional.of(Operator.of(halt))
                : Optional.empty();
    }

    private Optional<Predicate> predicate(Reading reading, Chain chain) {
        Zone zone = Zone.around(reading, chain);
        Subject subject = subject(reading, chain);
        if (subject instanceof Subject.Other) {
            return Optional.empty();
        }
        return told(reading, chain, subject, zone)
                .flatMap(told -> new Themes(reading, discourse)
                        .of(chain, zone, subject)
                        .filter(theme -> isComplete(reading, chain, subject, theme, told))
                        .flatMap(theme -> predicate(reading, chain, zone, subject, theme, told)));
    }

    // "Meta will stop … and has banned …": a verb behind "and" shares the subject of the one before.
    private Subject subject(Reading reading, Chain chain) {
        Subject own = new Subjects(reading, discourse).of(chain);
        boolean shared = Set.of("and", "et", "but", "mais").contains(reading.word(chain.from() - 1)) && !chain.isNoun();
        Subject before = previous instanceof Subject.Companies ? previous : opening(reading, chain, own);
        Subject subject = shared && before instanceof Subject.Companies ? before : own;
        previous = subject;
        return subject;
    }

    // "Amazon has received the regulator's approval and will restart …": who opens the sentence.
    private Subject opening(Reading reading, Chain chain, Subject own) {
        return own instanceof Subject.Companies
                ? own
                : new Subjects(reading, discourse).opener(chain).orElse(own);
    }

    private Optional<Manner.Told> told(Reading reading, Chain chain, Subject subject, Zone zone) {
        if (chain.head().role() == Role.FOLLOW) {
            return discourse
                    .last()
                    .filter(last -> last.modality() == Modality.ASSERTED && subject instanceof Subject.Companies)
                    .filter(last -> reading.sentence().index()
                                    - last.reading().sentence().index()
                            <= 2)
                    .map(last -> new Manner.Told(last.act(), last.modality(), false));
        }
        return new Manner(reading).of(chain, subject, zone).map(told -> prolonged(told, chain, reading));
    }

    // A halt that goes on past its end is prolonged; a delay after a delay too.
    private static Manner.Told prolonged(Manner.Told told, Chain chain, Reading reading) {
        boolean again = chain.has(Role.DELAY) && !reading.all(Tag.AGAIN).isEmpty();
        boolean past = told.standing()
                && chain.head().role() == Role.CONTINUE
                && (!reading.all(Tag.OPEN_END).isEmpty() || isAnotherTerm(reading, chain));
        return again || past ? new Manner.Told(Act.EXTENSION, told.modality(), false) : told;
    }

    // "keeps its ban in place for another year"
    private static boolean isAnotherTerm(Reading reading, Chain chain) {
        return reading.between(Tag.AGAIN, chain.to(), reading.size())
                .anyMatch(again -> reading.has(Tag.UNIT, again.to(), again.to() + 2));
    }

    private boolean isComplete(Reading reading, Chain chain, Subject subject, Theme theme, Manner.Told told) {
        if (isFar(reading, chain, subject)
                || !theme.named() && !discourse.isTopic(theme.technology())
                || !acts(reading, chain, theme, subject)) {
            return false;
        }
        if (isVague(chain, subject, theme)) {
            return false;
        }
        if (chain.isNoun()) {
            return isCarried(reading, chain, subject);
        }
        if (told.act() == Act.SUPPLY && GOING_ON.contains(chain.head().role()) && !discourse.isContested(reading)) {
            return false;
        }
        if (told.act() == Act.SUPPLY && chain.head().role() == Role.LAUNCH) {
            return theme.named()
                    && theme.from() >= chain.from()
                    && theme.from() <= chain.to() + OBJECT_REACH
                    && isHeadlined(subject, theme);
        }
        if (told.act().actClass() == ActClass.SUPPLY
                && told.modality() == Modality.ASSERTED
                && !isBusiness(subject, theme)) {
            return false;
        }
        boolean alone = chain.operators().size() == 1;
        if (alone && (chain.has(Role.QUIT) || chain.has(Role.STOP))) {
            return isLeft(reading, chain, theme);
        }
        if (alone
                && (chain.has(Role.REFUSE)
                        || chain.has(Role.CONTINUE)
                        || chain.has(Role.EXTEND)
                        || chain.has(Role.LIMIT))) {
            int reach = chain.has(Role.CONTINUE) ? NEAR : OBJECT_REACH;
            boolean object = theme.from() >= chain.to() && theme.from() - chain.to() <= reach;
            boolean owner = theme.to() <= chain.from() && chain.from() - theme.to() <= NEAR;
            boolean access = chain.has(Role.LIMIT)
                    && theme.from() > chain.from()
                    && theme.from() - chain.to() <= NEAR
                    && discourse.isHeadline(theme.technology());
            boolean titled = !chain.has(Role.CONTINUE)
                    || !(subject instanceof Subject.Companies companies)
                    || companies.actors().stream().anyMatch(discourse::isTitled);
            return theme.named() && (object || owner) && titled && discourse.isHeadline(theme.technology()) || access;
        }
        return true;
    }

    private static boolean acts(Reading reading, Chain chain, Theme theme, Subject subject) {
        Objects objects = new Objects(reading);
        return objects.takes(chain, theme)
                && !objects.isAdjective(chain)
                && !objects.isImpossible(chain)
                && !objects.befalls(chain, theme, subject);
    }

    // What is left stands right beside the verb: as its object, or as the product that goes.
    private static boolean isLeft(Reading reading, Chain chain, Theme theme) {
        if (theme.from() < 0) {
            return true;
        }
        boolean behind = theme.to() > chain.from() && theme.from() - chain.to() <= LEFT_REACH;
        boolean before = theme.to() <= chain.from() && chain.from() - theme.to() <= NEAR;
        int from = before ? theme.to() : chain.to();
        int to = before ? chain.from() : Math.max(from, theme.from());
        return (behind || before)
                && IntStream.range(from, to)
                        .noneMatch(at -> reading.word(at).equals("(")
                                || reading.word(at).equals(",") && !isApposition(reading, at, theme));
    }

    // "Glass Enterprise, its smart glasses"
    private static boolean isApposition(Reading reading, int comma, Theme theme) {
        boolean article = reading.startingAt(Tag.POSSESSIVE, comma + 1).isPresent()
                || Set.of("a", "an", "the", "un", "une", "le", "la").contains(reading.word(comma + 1));
        return article && theme.from() - comma <= NEAR + 1;
    }

    // That a company goes on is told of itself, by name, where the article is about it.
    private boolean isBusiness(Subject subject, Theme theme) {
        return discourse.isHeadline(theme.technology())
                && (!(subject instanceof Subject.Companies companies)
                        || companies.named()
                        || companies.actors().stream().anyMatch(discourse::isTitled));
    }

    // Where neither company nor technology is named, the headline must name both; what is given up or limited is named.
    private boolean isVague(Chain chain, Subject subject, Theme theme) {
        List<Actor> actors = subject instanceof Subject.Companies companies
                ? companies.actors()
                : discourse.focus().stream().toList();
        boolean named = subject instanceof Subject.Companies companies && companies.named();
        boolean headlined = actors.stream()
                        .anyMatch(actor -> discourse.isTitled(actor) || discourse.isTold(actor, theme.technology()))
                && discourse.isHeadline(theme.technology());
        boolean lone = chain.triggers().size() == 1;
        boolean weak = lone
                && (chain.has(Role.LIMIT)
                        || chain.head().form() == Form.GERUND
                                && chain.from() == chain.head().from());
        return !theme.named() && (weak || !named && !headlined)
                || lone
                        && chain.has(Role.LIMIT)
                        && !named
                        && chain.to() == chain.head().from() + 1;
    }

    // A product launch told in passing is no stance.
    private boolean isHeadlined(Subject subject, Theme theme) {
        return discourse.isHeadline(theme.technology())
                && subject instanceof Subject.Companies companies
                && companies.actors().stream().anyMatch(discourse::isTitled);
    }

    // Verb and subject stand together; only what is said, or stands between commas, may part them.
    private static boolean isFar(Reading reading, Chain chain, Subject subject) {
        boolean placed = subject instanceof Subject.Companies companies
                && companies.from() >= 0
                && companies.to() <= chain.from();
        if (!placed || chain.isNoun()) {
            return false;
        }
        int from = ((Subject.Companies) subject).to();
        boolean apart = chain.from() - from > SUBJECT_REACH
                && !Set.of("and", "et", "but", "mais").contains(reading.word(chain.from() - 1))
                && !reading.has(Tag.REPORT, from, chain.from());
        boolean comma = reading.sentence().tokens().subList(from, chain.from()).stream()
                .anyMatch(token -> token.is(",") || token.is(")"));
        return apart && !comma;
    }

    // A noun alone is no act: a verb passes it to the company, or it belongs to the company, or it is said to stand.
    private boolean isCarried(Reading reading, Chain chain, Subject subject) {
        if (chain.head().role() == Role.OFFER
                || chain.head().role() == Role.PLAN
                || chain.head().role() == Role.PLEDGE) {
            return false;
        }
        boolean halt = chain.head().role() == Role.PAUSE || chain.head().role() == Role.FORBID;
        boolean imposed = halt
                && (reading.has(Tag.SUPPORT, chain.head().to(), chain.head().to() + SUPPORT_NEAR)
                        || new Subjects(reading, discourse).imposer(chain).isPresent());
        boolean stands = chain.head().role() == Role.PAUSE
                && reading.has(Tag.RECALL, chain.to(), chain.to() + STANDING_REACH)
                && subject instanceof Subject.Companies;
        boolean done = subject instanceof Subject.Companies agent
                && agent.from() >= chain.head().to();
        return imposed
                || stands
                || done
                || subject instanceof Subject.Companies companies
                        && (isPassedOn(reading, chain, companies) || isOwned(reading, chain, companies));
    }

    private static boolean isPassedOn(Reading reading, Chain chain, Subject.Companies companies) {
        int from = Math.max(Math.max(0, companies.from()), chain.from() - SUPPORT_REACH);
        return reading.has(Tag.SUPPORT, from, chain.from());
    }

    private static boolean isOwned(Reading reading, Chain chain, Subject.Companies companies) {
        boolean pronoun = reading.all(Tag.POSSESSIVE).stream()
                .anyMatch(mention -> mention.to() <= chain.from() && mention.to() >= chain.from() - 1);
        boolean name = companies.to() <= chain.from()
                && chain.from() - companies.to() <= 3
                && reading.word(companies.to()).equals("'s");
        return pronoun || name;
    }

    private Optional<Predicate> predicate(
            Reading reading, Chain chain, Zone zone, Subject subject, Theme theme, Manner.Told told) {
        boolean standing = told.standing()
                || chain.isNoun() && !reading.has(Tag.SUPPORT, Math.max(0, chain.from() - SUPPORT_REACH), chain.from());
        return companies(subject, reading, chain, theme)
                .map(who -> new Predicate(
                        reading,
                        who.actors(),
                        who.from(),
                        who.named(),
                        told.act(),
                        told.modality(),
                        standing,
                        theme,
                        chain.from(),
                        chain.to(),
                        zone.from(),
                        zone.to(),
                        chain.rule(),
                        certainty(who, theme, chain, told)));
    }

    // "won't lift the ban": the ban stands.
    private Optional<Predicate> stillHalted(Predicate predicate, Chain chain) {
        boolean halt = predicate.act() == Act.RESUMPTION
                && predicate.modality() == Modality.DENIED
                && chain.negated()
                && chain.last().form() == org.stancewatch.extraction.lexicon.Form.NOUN
                && chain.triggers().size() > 1;
        Act act = chain.last().role() == Role.FORBID ? Act.BAN : Act.MORATORIUM;
        return halt ? Optional.of(predicate.standing(act)) : Optional.empty();
    }

    // "Recall will not ship": the product stands for its maker.
    private Optional<Subject.Companies> companies(Subject subject, Reading reading, Chain chain, Theme theme) {
        if (subject instanceof Subject.Companies companies) {
            return Optional.of(companies);
        }
        boolean product = theme.from() >= 0 && theme.from() < chain.from();
        boolean haltAsSubject = chain.last().form() == org.stancewatch.extraction.lexicon.Form.NOUN
                && HALT_CHANGES.contains(chain.head().role());
        boolean opening = chain.isPassive(reading) && theme.named() && chain.from() <= OPENING;
        return chain.isNoun() || haltAsSubject || product || opening || chain.has(Role.LIMIT)
                ? owner(reading, chain, theme)
                        .or(() -> discourse
                                .focus()
                                .filter(actor ->
                                        discourse.isTitled(actor) || discourse.isTold(actor, theme.technology())))
                        .map(actor -> new Subject.Companies(List.of(actor), -1, -1, false))
                : Optional.empty();
    }

    // "Les caméras installées par Mercadona ont été débranchées": who made or runs the product.
    private Optional<Actor> owner(Reading reading, Chain chain, Theme theme) {
        return reading.all(Tag.COMPANY, Tag.BRAND).stream()
                .filter(company -> theme.from() >= 0 && company.from() >= theme.to() && company.to() <= chain.from())
                .filter(company -> Set.of("de", "d'", "par", "chez", "by", "of", "from", "at")
                        .contains(reading.word(company.from() - 1)))
                .findFirst()
                .map(discourse::actor);
    }

    private static double certainty(Subject.Companies who, Theme theme, Chain chain, Manner.Told told) {
        double certainty = 0.9;
        certainty -= who.named() ? 0 : 0.08;
        certainty -= who.from() < 0 ? 0.15 : 0;
        certainty -= theme.named() ? 0 : 0.1;
        certainty -= chain.isNoun() ? 0.05 : 0;
        certainty -= told.act().actClass() == ActClass.SUPPLY ? 0.1 : 0;
        certainty -= chain.has(Role.FOLLOW) ? 0.2 : 0;
        return Math.max(0.3, certainty);
    }
}
