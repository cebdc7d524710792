package org.stancewatch.extraction.predicate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.extraction.lexicon.Catalogue;
import org.stancewatch.extraction.lexicon.Tag;
import org.stancewatch.extraction.mention.Mention;
import org.stancewatch.extraction.mention.Reading;

/** What an article has spoken of so far: to whom "the company" and to what "the technology" refers. */
public final class Discourse {

    private static final int TECHNOLOGY_REACH = 4;
    private static final int LEAD = 4;
    private static final int OFTEN = 3;

    private final Catalogue catalogue;
    private final Speakers speakers;
    private final List<String> titleTechnologies;
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> titleCompanies = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Long> companies;
    private final Headline headline = new Headline();
    private final Optional<Actor> titled;
    private final Contest contest;
    private final Occasions occasions;
    private Optional<Actor> focus = Optional.empty();
    private Group group = Group.NONE;
    private Optional<Predicate> last = Optional.empty();
    private Optional<String> technology = Optional.empty();
    private int technologyAt = -1;
    private int sentence;
    private final Imagination imagination = new Imagination();

    public Discourse(Catalogue catalogue, Reading title, List<Reading> article) {
        this.catalogue = catalogue;
        this.titleTechnologies = technologies(title).distinct().toList();
        this.titled = companies(title).findFirst();
        this.focus = companies(title)
                .findFirst()
                .or(() -> article.stream()
                        .limit(TECHNOLOGY_REACH)
                        .flatMap(this::companies)
                        .findFirst());
        this.companies = companies(title, article);
        this.speakers = Speakers.of(article, this::actor);
        article.forEach(reading -> technologies(reading).forEach(id -> mentions.merge(id, 1, Integer::sum)));
        technologies(title).forEach(topics::add);
        met.addAll(titleTechnologies);
        article.stream().limit(LEAD).flatMap(this::technologies).forEach(topics::add);
        companies(title).map(Actor::company).forEach(titleCompanies::add);
        this.contest = Contest.in(title, article);
        this.occasions = new Occasions(contest);
    }

    private Map<String, Long> companies(Reading title, List<Reading> article) {
        return Stream.concat(Stream.of(title), article.stream())
                .flatMap(this::companies)
                .collect(Collectors.groupingBy(Actor::company, Collectors.counting()));
    }

    /** Whether the article names no company more often. */
    boolean isMain(Actor actor) {
        long times = companies.getOrDefault(actor.company(), 0L);
        return companies.values().stream().noneMatch(other -> other > times);
    }

    /** The company for which the person of that last name speaks. */
    Optional<Actor> speaker(String lastName) {
        return speakers.of(lastName);
    }

    /** The company a name stands for. */
    Actor actor(Mention mention) {
        if (mention.is(Tag.COMPANY)) {
            return new Actor(mention.value(), Optional.empty(), Optional.empty());
        }
        Catalogue.Brand brand = catalogue.brand(mention.value());
        return new Actor(brand.company(), Optional.of(brand.name()), brand.technology());
    }

    private Stream<Actor> companies(Reading reading) {
        return reading.all(Tag.COMPANY, Tag.BRAND).stream().map(this::actor);
    }

    /** The technologies a sentence names, brands that stand for one among them. */
    Stream<String> technologies(Reading reading) {
        return reading.all(Tag.TECHNOLOGY, Tag.BRAND).stream().flatMap(mention -> technologyOf(mention).stream());
    }

    Optional<String> technologyOf(Mention mention) {
        return mention.technology(catalogue);
    }

    /** The one technology a company lives by, where it does. */
    Optional<String> business(Actor actor) {
        return actor.technology().or(() -> catalogue.business(actor.company()));
    }

    /** Whether the article is about a technology, and does not only mention it: in headline or lead, or often. */
    boolean isTopic(String technology) {
        return topics.contains(technology) || mentions.getOrDefault(technology, 0) >= OFTEN;
    }

    /** What others hold against its companies: only then is going on a stance. */
    Contest contest() {
        return contest;
    }

    /** What in the article makes going on a stance. */
    Occasions occasions() {
        return occasions;
    }

    /** Whether headline or lead name it. */
    boolean isHeadline(String technology) {
        return topics.contains(technology);
    }

    /** How many companies the article names. */
    int companies() {
        return companies.size();
    }

    /** How many technologies the article names. */
    int technologies() {
        return mentions.size();
    }

    boolean isCatalogued(Actor actor) {
        return catalogue.isCompany(actor.company());
    }

    /** The company that the headline names first. */
    Optional<Actor> titled() {
        return titled;
    }

    /** What the headline tells. */
    Headline headline() {
        return headline;
    }

    /** Whether the headline names a company. */
    boolean isTitled(Actor actor) {
        return titleCompanies.contains(actor.company());
    }

    /** Whether a technology was named in this sentence or the two before. */
    boolean isFresh() {
        return sentence - technologyAt <= 2;
    }

    /** The company last spoken of. */
    Optional<Actor> focus() {
        return focus;
    }

    /** The companies lately named together; empty where none were. */
    List<Actor> group() {
        return group.seenFrom(sentence);
    }

    /** Whether a sentence is part of a game of thought. */
    boolean isImagined(Reading reading) {
        return imagination.holds(reading);
    }

    /** What was last told of a company. */
    Optional<Predicate> last() {
        return last;
    }

    /** Whether something was told before of that company and technology. */
    boolean isTold(Actor actor, String technology) {
        return told.contains(actor.company() + " " + technology);
    }

    /** Whether the headline or a sentence before this one names it. */
    boolean isMet(String technology) {
        return met.contains(technology);
    }

    /** Takes note of a predicate: what follows in the sentence refers to it. */
    void tell(Predicate predicate) {
        last = Optional.of(predicate);
        occasions.tell(predicate);
        predicate
                .actors()
                .forEach(actor ->
                        told.add(actor.company() + " " + predicate.theme().technology()));
        technology = Optional.of(predicate.theme().technology());
        technologyAt = sentence;
    }

    /** The technology last spoken of, if lately; else the one of the headline. */
    Optional<String> technology() {
        return technology
                .filter(unused -> sentence - technologyAt <= TECHNOLOGY_REACH)
                .or(() -> titleTechnologies.stream().findFirst())
                .or(() -> technology);
    }

    /** The technology that the article names most often. */
    Optional<String> theme() {
        return mentions.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The technologies that the headline names. */
    List<String> titleTechnologies() {
        return titleTechnologies;
    }

    /** Takes note of a sentence that has been read, and of who acted in it. */
    public void leave(Reading reading, Optional<Actor> acted) {
        focus = acted.or(() -> subject(reading)).or(() -> focus);
        group = group.after(new NameList(reading).group(this::actor), sentence);
        technologies(reading).forEach(met::add);
        technologies(reading).reduce((first, last) -> last).ifPresent(last -> {
            technology = Optional.of(last);
            technologyAt = sentence;
        });
        sentence++;
    }

    private Optional<Actor> subject(Reading reading) {
        return reading.all(Tag.COMPANY, Tag.BRAND).stream()
                .filter(mention ->
                        reading.endingAt(Tag.PREPOSITION, mention.from()).isEmpty())
                .findFirst()
                .map(this::actor);
    }
}
