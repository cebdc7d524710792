package org.stancewatch.extraction.predicate;

import java.util.Set;
import java.util.stream.IntStream;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Reading;

/** Names what speaks for and against a candidate: the features that the model weighs. */
final class Traits {

    private static final int SUBJECT_REACH = 7;
    private static final int[] GAPS = {0, 1, 3, 6, 12};
    private static final Set<String> MODALS = Set.of(
            "will", "would", "can", "could", "may", "might", "has", "have", "had", "is", "are", "was", "were", "a",
            "ont", "avait", "est", "sont", "va", "vont");
    private static final int LEAD = 2;
    private static final int MANY = 3;
    private static final Set<String> QUOTES = Set.of("\"", "«", "“", "”", "»");

    private final Reading reading;
    private final Discourse discourse;

    Traits(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /** What the chain shows by itself, whoever acts on whatever. */
    Set<String> of(Chain chain, Subject subject, Zone zone, Manner.Told told) {
        Features features = new Features()
                .add("head", chain.head().role())
                .add("form", chain.head().form())
                .add("last", chain.last().role())
                .add("links", Math.min(3, chain.triggers().size()))
                .add("rule", chain.rule())
                .add("word", reading.word(chain.head().from()))
                .add("tense", tense(chain))
                .addIf(chain.negated(), "negated")
                .addIf(chain.isPassive(reading), "passive")
                .addIf(isBare(chain), "bare")
                .addIf(isBare(chain), "bare=" + chain.head().role())
                .addAll(new Doubts(reading).of(chain, subject, zone))
                .addAll(new Matter(reading, discourse).around(zone, told));
        return context(object(manner(features, told), chain, zone), chain, told).all();
    }

    private String tense(Chain chain) {
        return chain.opening(reading).filter(MODALS::contains).findFirst().orElse("plain");
    }

    private static Features manner(Features features, Manner.Told told) {
        return features.add("act", told.act())
                .add("modality", told.modality())
                .add("act&modality", told.act() + "&" + told.modality())
                .addIf(told.doubtful(), "doubtful")
                .addIf(told.standing(), "standing");
    }

    private Features object(Features features, Chain chain, Zone zone) {
        Objects objects = new Objects(reading);
        return features.addAll(new Wording(reading).of(chain))
                .addIf(objects.isAdjective(chain), "adjective")
                .addIf(objects.isImpossible(chain), "impossible")
                .addIf(new Themes(reading, discourse).actsOnOther(chain, zone), "other-object");
    }

    private Features context(Features features, Chain chain, Manner.Told told) {
        return features.addIf(discourse.contest().isNear(reading), "contested")
                .addIf(
                        told.modality() == Modality.DENIED,
                        discourse.contest().disputed() ? "denial=disputed" : "denial=unprovoked")
                .add("sentence", sentence())
                .add("sentence&class", sentence() + "&" + told.act().actClass())
                .addIf(IntStream.range(0, chain.from()).anyMatch(at -> QUOTES.contains(reading.word(at))), "quoted")
                .addIf(!reading.all(Tag.IF).isEmpty(), "if")
                .addIf(!reading.all(Tag.HEDGE).isEmpty(), "hedge")
                .addIf(!reading.all(Tag.DEMAND).isEmpty(), "demand")
                .addIf(reading.has(Tag.THIRD_PARTY, 0, chain.from()), "third-party-before")
                .addIf(!reading.all(Tag.REPORT).isEmpty(), "report");
    }

    private int sentence() {
        return Math.min(LEAD + 1, reading.sentence().index() + 1);
    }

    private static boolean isBare(Chain chain) {
        return chain.triggers().size() == 1 && chain.to() == chain.head().from() + 1;
    }

    /** What an actor adds. */
    Set<String> of(Chain chain, Subject subject, Actors.Choice choice, Manner.Told told) {
        Subject.Companies who = choice.companies();
        Actor first = who.actors().get(0);
        String origin = origin(subject, choice);
        return identity(first, told)
                .add("actor", origin)
                .add("act&actor", told.act() + "&" + origin)
                .addAll(subject(subject))
                .addAll(new Wording(reading).of(chain, subject, who, told))
                .addIf(isFar(chain, who), "actor-far")
                .addIf(first.brand().isPresent() && chain.isPassive(reading), "actor-brand&passive")
                .add("companies", Math.min(MANY, discourse.companies()))
                .addIf(who.actors().size() > 1, "actors")
                .addIf(chain.isNoun(), "noun=" + new Carriage(reading, discourse).of(chain, who))
                .all();
    }

    private Features identity(Actor actor, Manner.Told told) {
        boolean unknown = !discourse.isCatalogued(actor);
        return new Features()
                .addIf(discourse.isTitled(actor), "actor-titled")
                .addIf(unknown, "actor-unknown")
                .addIf(unknown, "actor-unknown&" + told.act().actClass())
                .add("actor-rank", rank(actor))
                .addIf(actor.brand().isPresent(), "actor-brand");
    }

    // Of one company there is no rank.
    private String rank(Actor actor) {
        if (discourse.companies() < 2) {
            return "only";
        }
        return discourse.isMain(actor) ? "main" : "minor";
    }

    private static String origin(Subject subject, Actors.Choice choice) {
        if (subject instanceof Subject.Companies own) {
            return own.equals(choice.companies()) ? choice.origin() : "instead." + choice.origin();
        }
        return (subject instanceof Subject.Other ? "other." : "open.") + choice.origin();
    }

    private static Set<String> subject(Subject subject) {
        if (subject instanceof Subject.Other other) {
            return Set.of("subject=other", "subject=" + other.kind());
        }
        return subject instanceof Subject.Unknown ? Set.of("subject=open", "subject=nobody") : Set.of();
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

    /** What a technology adds. */
    Set<String> of(Chain chain, Subject subject, Actors.Choice actor, Themes.Choice choice, Manner.Told told) {
        Theme theme = choice.theme();
        Actor first = actor.companies().actors().get(0);
        Features features = place(chain, theme, told)
                .addAll(new Matter(reading, discourse).of(first, theme, told))
                .addAll(new Supplies(reading, discourse.occasions()).of(chain, first, theme.technology(), told))
                .add("theme", choice.origin())
                .add("act&theme", told.act() + "&" + choice.origin())
                .add("actor&theme", origin(subject, actor) + "&" + choice.origin())
                .addIf(new Objects(reading).befalls(chain, theme, subject), "befalls")
                .addIf(discourse.isHeadline(theme.technology()), "topic")
                .addIf(!discourse.isTopic(theme.technology()), "passing")
                .addIf(discourse.isFresh(), "fresh")
                .add("technologies", Math.min(MANY, discourse.technologies()))
                .addAll(theme.isNamedBy(actor.companies()) ? happens(chain) : Set.of())
                .addIf(discourse.isTold(first, theme.technology()), "told-before");
        return headline(features, first, theme, told).all();
    }

    // "ChatGPT has been banned": the product is what it happens to.
    private Set<String> happens(Chain chain) {
        Object how = chain.isPassive(reading) ? "passive" : chain.head().role();
        return Set.of("actor-is-theme", "actor-is-theme&" + how);
    }

    private Features place(Chain chain, Theme theme, Manner.Told told) {
        String place = distance(chain, theme);
        boolean object = new Objects(reading).takes(chain, theme);
        boolean behind = theme.from() >= chain.to();
        return new Features()
                .addAll(new Wording(reading).of(chain, theme))
                .add("place", place)
                .add("head&place", chain.head().role() + "&" + place)
                .add("place&class", place + "&" + told.act().actClass())
                .addIf(!object, "no-object")
                .addIf(!object, "no-object=" + chain.head().role())
                .addIf(behind && new Themes(reading, discourse).isTurned(theme.from(), chain), "turned")
                .addIf(!theme.named() && chain.triggers().size() == 1, "unnamed-lone");
    }

    private Features headline(Features features, Actor actor, Theme theme, Manner.Told told) {
        boolean same =
                discourse.headline().tells(actor, theme.technology(), told.act().actClass());
        boolean alike =
                discourse.headline().tells(theme.technology(), told.act().actClass());
        boolean topical = discourse.isHeadline(theme.technology()) && discourse.isTitled(actor);
        return features.addIf(same, "headline=same")
                .addIf(!same && alike, "headline=class")
                .addIf(!same && !alike, discourse.headline().isSilent() ? "headline=none" : "headline=another")
                .addIf(topical, "titled-topic")
                .addIf(topical, "titled-topic&" + told.act());
    }

    private static String distance(Chain chain, Theme theme) {
        if (theme.from() < 0) {
            return "none";
        }
        boolean behind = theme.to() > chain.from();
        int gap = behind ? Math.max(0, theme.from() - chain.to()) : chain.from() - theme.to();
        int bucket = (int) IntStream.of(GAPS).filter(limit -> gap > limit).count();
        return (behind ? "behind" : "before") + bucket;
    }
}
