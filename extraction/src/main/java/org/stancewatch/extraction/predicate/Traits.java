package org.stancewatch.extraction.predicate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** Names what speaks for and against a candidate: the features that {@link Weights} weighs. */
final class Traits {

    private static final int SUPPORT_REACH = 10;
    private static final int SUPPORT_NEAR = 6;
    private static final int STANDING_REACH = 14;
    private static final int SUBJECT_REACH = 7;
    private static final int[] GAPS = {0, 1, 3, 6, 12};
    private static final int LEAD = 2;
    private static final Set<String> QUOTES = Set.of("\"", "«", "“", "”", "»");

    private final Reading reading;
    private final Discourse discourse;

    Traits(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /** What the chain shows by itself, whoever acts on whatever. */
    Set<String> of(Chain chain, Subject subject, Zone zone, Manner.Told told) {
        Objects objects = new Objects(reading);
        Features features = new Features()
                .add("head", chain.head().role())
                .add("form", chain.head().form())
                .add("last", chain.last().role())
                .add("links", Math.min(3, chain.triggers().size()))
                .add("act", told.act())
                .add("modality", told.modality())
                .add("act&modality", told.act() + "&" + told.modality())
                .addIf(told.doubtful(), "doubtful")
                .addIf(told.standing(), "standing")
                .addIf(chain.negated(), "negated")
                .addIf(isBare(chain), "bare")
                .addIf(isBare(chain), "bare=" + chain.head().role())
                .addIf(objects.isAdjective(chain), "adjective")
                .addIf(objects.isImpossible(chain), "impossible")
                .addIf(new Themes(reading, discourse).actsOnOther(chain, zone), "other-object")
                .addIf(chain.isPassive(reading), "passive")
                .addAll(new Manner(reading).doubts(chain, subject, zone));
        return context(features, chain, told).all();
    }

    private Features context(Features features, Chain chain, Manner.Told told) {
        boolean contested = discourse.isContested(reading);
        return features.addIf(contested, "contested")
                .addIf(contested && told.act() == Act.SUPPLY, "contested-supply")
                .add("sentence", Math.min(LEAD + 1, reading.sentence().index() + 1))
                .addIf(IntStream.range(0, chain.from()).anyMatch(at -> QUOTES.contains(reading.word(at))), "quoted")
                .addIf(!reading.all(Tag.IF).isEmpty(), "if")
                .addIf(!reading.all(Tag.HEDGE).isEmpty(), "hedge")
                .addIf(!reading.all(Tag.DEMAND).isEmpty(), "demand")
                .addIf(reading.has(Tag.THIRD_PARTY, 0, chain.from()), "third-party-before")
                .addIf(!reading.all(Tag.REPORT).isEmpty(), "report");
    }

    private static boolean isBare(Chain chain) {
        return chain.triggers().size() == 1 && chain.to() == chain.head().from() + 1;
    }

    /** What an actor adds. */
    Set<String> of(Chain chain, Subject subject, Actors.Choice choice, Manner.Told told) {
        Subject.Companies who = choice.companies();
        Actor first = who.actors().get(0);
        String kind = subject instanceof Subject.Other ? "other" : "open";
        String whose = subject instanceof Subject.Other other ? other.kind() : "nobody";
        String origin = subject instanceof Subject.Companies ? choice.origin() : kind + "." + choice.origin();
        return new Features()
                .add("actor", origin)
                .add("act&actor", told.act() + "&" + origin)
                .addIf(!(subject instanceof Subject.Companies), "subject=" + kind)
                .addIf(!(subject instanceof Subject.Companies), "subject=" + whose)
                .addIf(isFar(chain, who), "actor-far")
                .addIf(discourse.isTitled(first), "actor-titled")
                .addIf(who.actors().size() > 1, "actors")
                .addIf(chain.isNoun(), "noun=" + carriage(chain, who))
                .all();
    }

    // Verb and subject stand together; only what is said, or stands between commas, may part them.
    private boolean isFar(Chain chain, Subject.Companies who) {
        if (who.from() < 0 || who.to() > chain.from() || chain.isNoun()) {
            return false;
        }
        boolean apart = chain.from() - who.to() > SUBJECT_REACH
                && !Set.of("and", "et", "but", "mais").contains(reading.word(chain.from() - 1))
                && !reading.has(Tag.REPORT, who.to(), chain.from());
        boolean comma = reading.sentence().tokens().subList(who.to(), chain.from()).stream()
                .anyMatch(token -> token.is(",") || token.is(")"));
        return apart && !comma;
    }

    // A noun alone is no act: a verb passes it to the company, or it belongs to the company, or it is said to stand.
    private String carriage(Chain chain, Subject.Companies who) {
        int from = Math.max(Math.max(0, who.from()), chain.from() - SUPPORT_REACH);
        if (reading.has(Tag.SUPPORT, from, chain.from())) {
            return "passed-on";
        }
        if (isOwned(chain, who)) {
            return "owned";
        }
        if (reading.has(Tag.SUPPORT, chain.head().to(), chain.head().to() + SUPPORT_NEAR)
                || new Subjects(reading, discourse).imposer(chain).isPresent()) {
            return "imposed";
        }
        boolean stands =
                chain.head().role() == Role.PAUSE && reading.has(Tag.RECALL, chain.to(), chain.to() + STANDING_REACH);
        return stands ? "stands" : who.from() >= chain.head().to() ? "done-by" : "alone";
    }

    private boolean isOwned(Chain chain, Subject.Companies who) {
        boolean pronoun = reading.all(Tag.POSSESSIVE).stream()
                .anyMatch(mention -> mention.to() <= chain.from() && mention.to() >= chain.from() - 1);
        boolean name = who.to() >= 0
                && who.to() <= chain.from()
                && chain.from() - who.to() <= 3
                && reading.word(who.to()).equals("'s");
        return pronoun || name;
    }

    /** What a technology adds. */
    Set<String> of(Chain chain, Subject subject, Actors.Choice actor, Themes.Choice choice, Manner.Told told) {
        Theme theme = choice.theme();
        Objects objects = new Objects(reading);
        boolean object = objects.takes(chain, theme);
        String place = place(chain, theme);
        List<Actor> actors = actor.companies().actors();
        Features features = new Features()
                .add("theme", choice.origin())
                .add("act&theme", told.act() + "&" + choice.origin())
                .add("place", place)
                .add("head&place", chain.head().role() + "&" + place)
                .addIf(!object, "no-object")
                .addIf(!object, "no-object=" + chain.head().role())
                .addIf(objects.befalls(chain, theme, subject), "befalls")
                .addIf(
                        theme.from() >= chain.to() && new Themes(reading, discourse).isTurned(theme.from(), chain),
                        "turned")
                .addIf(discourse.isHeadline(theme.technology()), "topic")
                .addIf(!discourse.isTopic(theme.technology()), "passing")
                .addIf(discourse.isFresh(), "fresh")
                .addIf(!theme.named() && chain.triggers().size() == 1, "unnamed-lone")
                .addIf(discourse.isTold(actors.get(0), theme.technology()), "told-before");
        return headline(features, actors.get(0), theme, told).all();
    }

    private Features headline(Features features, Actor actor, Theme theme, Manner.Told told) {
        boolean same =
                discourse.isHeadlined(actor, theme.technology(), told.act().actClass());
        boolean class_ = discourse.isHeadlined(theme.technology(), told.act().actClass());
        boolean topical = discourse.isHeadline(theme.technology()) && discourse.isTitled(actor);
        return features.addIf(same, "headline=same")
                .addIf(!same && class_, "headline=class")
                .addIf(!same && !class_ && discourse.hasHeadline(), "headline=another")
                .addIf(topical, "titled-topic")
                .addIf(topical, "titled-topic&" + told.act());
    }

    private static String place(Chain chain, Theme theme) {
        if (theme.from() < 0) {
            return "none";
        }
        boolean behind = theme.to() > chain.from();
        int gap = behind ? Math.max(0, theme.from() - chain.to()) : chain.from() - theme.to();
        int bucket = (int) IntStream.of(GAPS).filter(limit -> gap > limit).count();
        return (behind ? "behind" : "before") + bucket;
    }
}
