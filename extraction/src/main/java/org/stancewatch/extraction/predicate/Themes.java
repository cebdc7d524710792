package org.stancewatch.extraction.predicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Form;
import org.stancewatch.extraction.lexicon.Role;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** Finds the technology a chain acts on: named in its clause, or referred to. */
final class Themes {

    private static final int REACH = 18;
    private static final int PRODUCT_COST = 5;
    private static final Set<String> TURNS = Set.of(
            "how",
            "if",
            "when",
            "while",
            "because",
            "but",
            "after",
            "before",
            "since",
            "where",
            "so",
            "mais",
            "si",
            "quand",
            "lorsque",
            "car",
            "alors",
            "tandis",
            "whether",
            "why",
            "although",
            "though");
    private static final Set<String> OWNERS = Set.of("whose", "dont");
    private static final int OBJECT = 5;
    private static final int MOST = 5;

    private final Reading reading;
    private final Discourse discourse;

    Themes(Reading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /**
     * A guess.
     *
     * @param theme what the chain acts on
     * @param origin how it was found, as a feature names it
     */
    record Choice(Theme theme, String origin) {}

    /** Likeliest first; each technology once. */
    List<Choice> of(Chain chain, Zone zone, Subject subject) {
        Optional<Theme> named = named(chain, zone, subject);
        boolean points = named.filter(theme -> theme.to() <= chain.from()).isPresent() && anaphorBehind(chain);
        List<Choice> choices = new ArrayList<>();
        clitic(chain).ifPresent(theme -> choices.add(new Choice(theme, "clitic")));
        if (!points) {
            named.ifPresent(theme -> choices.add(new Choice(theme, "named")));
        }
        referred(chain, zone, subject).ifPresent(theme -> choices.add(new Choice(theme, "referred")));
        business(chain, subject).ifPresent(theme -> choices.add(new Choice(theme, "business")));
        apposed(chain, subject).ifPresent(theme -> choices.add(new Choice(theme, "apposed")));
        elsewhere(chain).forEach(theme -> choices.add(new Choice(theme, "elsewhere")));
        spokenOf().ifPresent(theme -> choices.add(new Choice(theme, "topic")));
        trade(subject).ifPresent(theme -> choices.add(new Choice(theme, "trade")));
        discourse.titleTechnologies().forEach(id -> choices.add(new Choice(unnamed(id), "headline")));
        discourse.theme().ifPresent(id -> choices.add(new Choice(unnamed(id), "main")));
        return distinct(choices);
    }

    private static List<Choice> distinct(List<Choice> choices) {
        List<Choice> distinct = new ArrayList<>();
        choices.stream()
                .filter(choice -> distinct.stream()
                        .noneMatch(other ->
                                other.theme().technology().equals(choice.theme().technology())))
                .forEach(distinct::add);
        return distinct.subList(0, Math.min(MOST, distinct.size()));
    }

    private Stream<Theme> elsewhere(Chain chain) {
        return reading.all(Tag.TECHNOLOGY, Tag.BRAND).stream()
                .filter(mention -> discourse.technologyOf(mention).isPresent())
                .filter(mention -> !isOfOwner(mention, chain))
                .sorted(Comparator.comparingInt(mention -> distance(mention, chain)))
                .map(this::theme);
    }

    // "banned groups whose posts train AI": of what is banned something is told, no more.
    private boolean isOfOwner(Mention mention, Chain chain) {
        return hasWord(OWNERS, chain.to(), mention.from());
    }

    private static Theme unnamed(String technology) {
        return new Theme(technology, Optional.empty(), -1, -1, false);
    }

    private Optional<Theme> spokenOf() {
        return discourse.technology().map(Themes::unnamed);
    }

    private Optional<Theme> trade(Subject subject) {
        return subject instanceof Subject.Companies companies
                ? discourse.business(companies.actors().get(0)).map(Themes::unnamed)
                : Optional.empty();
    }

    // "renonce à les supprimer", "qui l'avait coupé": the object stands before its verb.
    private Optional<Theme> clitic(Chain chain) {
        int verb = chain.last().from();
        boolean before = !chain.isNoun()
                && reading.endingAt(Tag.CLITIC, chain.from())
                        .or(() -> reading.endingAt(Tag.CLITIC, verb))
                        .or(() -> reading.all(Tag.CLITIC).stream()
                                .filter(mention -> mention.from() >= chain.from()
                                        && mention.to() <= chain.head().from())
                                .findFirst())
                        .isPresent()
                && chain.last().form() != Form.NOUN;
        return before
                ? discourse
                        .technology()
                        .filter(id -> discourse.isHeadline(id) && discourse.isFresh())
                        .map(Themes::unnamed)
                : Optional.empty();
    }

    // "suspended construction of", "suspend la cotation de": what is halted comes first and is no technology.
    boolean actsOnOther(Chain chain, Zone zone) {
        int start = chain.last().to();
        int end = objectEnd(start, Math.min(zone.to(), start + OBJECT));
        if (governsOtherVerb(chain)) {
            return true;
        }
        Optional<Mention> other = reading.between(Tag.OTHER_OBJECT, start, end).findFirst();
        return other.isPresent()
                && reading.all(Tag.TECHNOLOGY, Tag.BRAND).stream()
                        .filter(mention -> discourse.technologyOf(mention).isPresent())
                        .noneMatch(mention -> mention.from() >= chain.head().from()
                                && mention.from() <= other.get().to() + 1);
    }

    private int objectEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.word(at).equals(",")) {
                return at;
            }
        }
        return to;
    }

    // "n'a cessé de demander", "stopped talking": what is stopped is no business.
    private boolean governsOtherVerb(Chain chain) {
        boolean governs = Set.of(Role.STOP, Role.CONTINUE, Role.REFUSE)
                .contains(chain.last().role());
        int at = chain.last().to();
        boolean linked = Set.of("de", "d'", "à", "to").contains(reading.word(at));
        String verb = reading.word(linked ? at + 1 : at);
        boolean verbal = linked
                ? verb.endsWith("er") || verb.endsWith("ir") || reading.word(at).equals("to")
                : verb.endsWith("ing");
        int place = linked ? at + 1 : at;
        return governs
                && verbal
                && reading.at(Tag.TECHNOLOGY, place).isEmpty()
                && reading.at(Tag.TRIGGER, place).isEmpty();
    }

    // "Ethereum or not, it will not stop its machines": the object behind the verb goes before what is named before it.
    private boolean anaphorBehind(Chain chain) {
        return reading.between(Tag.ANAPHOR, chain.to(), chain.to() + 1)
                .findAny()
                .isPresent();
    }

    // Behind "how", "if" or "when" another matter begins.
    boolean isTurned(int theme, Chain chain) {
        return hasWord(TURNS, chain.to(), theme);
    }

    private boolean hasWord(Set<String> words, int from, int to) {
        return IntStream.range(from, to).mapToObj(reading::word).anyMatch(words::contains);
    }

    // Before its verb, a technology is the subject, or stands with it; else it belongs to another verb.
    private boolean isItsOwn(Mention mention, Chain chain, Subject subject) {
        if (mention.to() > chain.from()
                || !(subject instanceof Subject.Companies who)
                || who.from() < 0
                || chain.isPassive(reading)
                || chain.isNoun()) {
            return true;
        }
        boolean actor = mention.from() < who.to() && who.from() < mention.to();
        if (isProduct(mention, who, chain)) {
            return true;
        }
        boolean intransitive = !chain.has(Role.OFFER) && !chain.has(Role.LIMIT);
        return actor && intransitive
                || !actor && chain.triggers().stream().anyMatch(t -> t.role() == Role.OFFER && t.form() == Form.NOUN)
                || !actor && chain.has(Role.DEPRIVE);
    }

    // "Amazon's drone deliveries have resumed", "Cruise robotaxis are back": what goes or comes is the maker's product.
    private boolean isProduct(Mention mention, Subject.Companies who, Chain chain) {
        boolean verb = Set.of(Role.RESUME, Role.QUIT, Role.STOP, Role.PAUSE, Role.CONTINUE)
                .contains(chain.last().role());
        boolean between = mention.from() >= who.to()
                && mention.from() - who.to() <= 3
                && chain.from() - mention.to() <= 2
                && reading.sentence().tokens().subList(who.to(), chain.from()).stream()
                        .noneMatch(token -> token.is(","));
        boolean objectless = chain.to() >= reading.size()
                || !reading.sentence().token(chain.to()).isWord()
                || reading.startingAt(Tag.PREPOSITION, chain.to()).isPresent()
                || reading.startingAt(Tag.WEEKDAY, chain.to()).isPresent();
        return verb && between && objectless;
    }

    private Optional<Theme> named(Chain chain, Zone zone, Subject subject) {
        List<Mention> technologies = reading.all(Tag.TECHNOLOGY, Tag.BRAND).stream()
                .filter(mention -> zone.contains(mention.from())
                        && discourse.technologyOf(mention).isPresent())
                .filter(mention -> distance(mention, chain) <= REACH
                        && !isTurned(mention.from(), chain)
                        && !isOfOwner(mention, chain)
                        && isItsOwn(mention, chain, subject))
                .toList();
        return technologies.stream()
                .min(Comparator.comparingInt((Mention mention) -> distance(mention, chain) + cost(mention))
                        .thenComparing(mention -> -mention.length()))
                .map(mention -> theme(mention));
    }

    // What follows the verb is its object; what goes before is nearer to its subject.
    private static int distance(Mention mention, Chain chain) {
        if (mention.from() >= chain.last().from()) {
            return Math.max(0, mention.from() - chain.to());
        }
        return mention.to() > chain.from() ? 0 : chain.from() - mention.to() + 4;
    }

    // "retire de Face sa détection des émotions": a product behind a preposition holds what is dealt with.
    private int cost(Mention mention) {
        if (!mention.is(Tag.BRAND)) {
            return 0;
        }
        boolean holds = reading.has(Tag.PREPOSITION, mention.from() - 3, mention.from());
        return holds ? PRODUCT_COST : 1;
    }

    private Theme theme(Mention mention) {
        String technology = discourse.technologyOf(mention).orElseThrow();
        Optional<Mention> product = mention.is(Tag.BRAND) ? Optional.of(mention) : product(mention);
        int from = product.map(brand -> Math.min(brand.from(), mention.from())).orElse(mention.from());
        int to = product.map(brand -> Math.max(brand.to(), mention.to())).orElse(mention.to());
        return new Theme(technology, product.map(Mention::value), from, to, true);
    }

    private Optional<Mention> product(Mention technology) {
        return reading.all(Tag.BRAND).stream()
                .filter(brand -> brand.from() == technology.to() || brand.to() == technology.from())
                .findFirst();
    }

    private Optional<Theme> referred(Chain chain, Zone zone, Subject subject) {
        Optional<Mention> anaphor = reading.all(Tag.ANAPHOR).stream()
                .filter(mention -> mention.to() > chain.from()
                                && mention.from() <= chain.last().to() + OBJECT
                                && mention.from() < zone.to()
                        || isSubject(mention, chain) && !(subject instanceof Subject.Companies))
                .filter(mention -> !isActor(mention, subject)
                        && (mention.length() > 1
                                || mention.from() <= chain.last().to() + 1))
                .max(Comparator.comparingInt(mention -> mention.from()));
        boolean leaves = (chain.last().role() == Role.QUIT || chain.last().role() == Role.STOP)
                        && endsHere(chain)
                        && subject instanceof Subject.Companies who
                        && who.named()
                || chain.has(Role.FOLLOW);
        boolean halt = chain.has(Role.PAUSE) || chain.has(Role.FORBID) || chain.has(Role.EXTEND);
        boolean nounPhrase = chain.triggers().stream().anyMatch(trigger -> trigger.form() == Form.NOUN && halt);
        if (anaphor.isEmpty() && !nounPhrase && !leaves && !isKnownBusiness(chain)) {
            return Optional.empty();
        }
        return discourse
                .technology()
                .filter(id -> isClear(id, anaphor, leaves && anaphor.isEmpty() && !nounPhrase))
                .map(technology -> new Theme(
                        technology,
                        Optional.empty(),
                        anaphor.map(Mention::from).orElse(-1),
                        anaphor.map(Mention::to).orElse(-1),
                        false));
    }

    // "cesse les transcriptions", "resumed deliveries": a business that needs no name once the article has told it.
    private boolean isKnownBusiness(Chain chain) {
        boolean changes = chain.has(Role.STOP) || chain.has(Role.RESUME) || chain.has(Role.QUIT);
        return changes
                && chain.last().role() == Role.OFFER
                && chain.last().form() == Form.NOUN
                && reading.startingAt(Tag.PREPOSITION, chain.to())
                        .filter(of ->
                                Set.of("de", "d'", "du", "des", "of", "for").contains(reading.word(of.from())))
                        .isEmpty();
    }

    // "IBM left." "IBM s'est retiré le premier."
    private boolean endsHere(Chain chain) {
        return chain.to() >= reading.size()
                || !reading.sentence().token(chain.to()).isWord()
                || reading.at(Tag.WEEKDAY, chain.to() + 1).isPresent()
                || reading.at(Tag.WEEKDAY, chain.to()).isPresent()
                || reading.endingAt(Tag.NUMBER, chain.to() + 2).isPresent()
                || Set.of("le", "the", "first", "in", "en").contains(reading.word(chain.to()))
                        && chain.to() + 3 >= reading.size();
    }

    // "Orbance, spécialiste de la vidéosurveillance, n'équipera plus les écoles": what a company is said to be in.
    private Optional<Theme> apposed(Chain chain, Subject subject) {
        boolean scoped = chain.operators().size() > 1 && reading.has(Tag.AUDIENCE, chain.to(), reading.size());
        if (!scoped || !(subject instanceof Subject.Companies who) || !who.named() || who.from() < 0) {
            return Optional.empty();
        }
        return reading.all(Tag.TECHNOLOGY).stream()
                .filter(mention -> mention.from() >= who.to() && mention.to() < chain.from())
                .filter(mention -> reading.word(who.to()).equals(",")
                        && reading.word(chain.from() - 1).equals(","))
                .findFirst()
                .map(this::theme);
    }

    // A company of one business that leaves, or bars somebody, does so with that business.
    private Optional<Theme> business(Chain chain, Subject subject) {
        boolean ends =
                chain.has(Role.STOP) && chain.has(Role.OFFER) && chain.last().form() == Form.NOUN;
        boolean barred = chain.operators().get(0).kind() != Operator.Kind.ROLE && chain.has(Role.OFFER);
        boolean halts = ends
                || barred
                || chain.has(Role.QUIT)
                || chain.has(Role.FORBID)
                || chain.has(Role.PAUSE)
                || chain.has(Role.LIMIT);
        if (!halts || !(subject instanceof Subject.Companies companies) || chain.isNoun() || hasOwnObject(chain)) {
            return Optional.empty();
        }
        boolean scoped = reading.has(Tag.AUDIENCE, barred ? 0 : chain.from(), reading.size())
                || reading.has(Tag.PLACE, chain.from(), reading.size());
        return scoped || ends || chain.has(Role.QUIT) && chain.head().length() > 1
                ? discourse.business(companies.actors().get(0)).map(Themes::unnamed)
                : Optional.empty();
    }

    // "pulls its ads": a noun behind the verb that is neither place nor audience is what it acts on.
    private boolean hasOwnObject(Chain chain) {
        int at = chain.to();
        return chain.triggers().size() == 1
                && chain.head().length() == 1
                && !endsHere(chain)
                && reading.at(Tag.PREPOSITION, at).isEmpty()
                && reading.between(Tag.AUDIENCE, at, at + 2).findAny().isEmpty()
                && reading.between(Tag.PLACE, at, at + 2).findAny().isEmpty();
    }

    // "It" needs the technology close by; "the tool" an article that is about it.
    private boolean isClear(String technology, Optional<Mention> anaphor, boolean leaves) {
        boolean bare = anaphor.filter(mention -> mention.length() == 1).isPresent();
        boolean told = discourse
                .last()
                .filter(last -> last.theme().technology().equals(technology))
                .isPresent();
        boolean headline = discourse.isHeadline(technology);
        return bare || leaves
                ? headline && discourse.isFresh() && told
                : headline || discourse.isTopic(technology) && discourse.isFresh();
    }

    private boolean isSubject(Mention mention, Chain chain) {
        return mention.to() <= chain.from()
                && mention.to() >= chain.from() - 2
                && !Set.of("it", "they").contains(reading.word(mention.from()));
    }

    private static boolean isActor(Mention mention, Subject subject) {
        return subject instanceof Subject.Companies companies
                && companies.from() >= 0
                && mention.from() < companies.to()
                && companies.from() < mention.to();
    }
}
