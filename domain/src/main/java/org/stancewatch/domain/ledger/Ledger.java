package org.stancewatch.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Verdict;

/**
 * All claims about one company and technology, counted: what it takes to add an article, to take one back and to say what
 * follows hangs on how many different things are told, not on how many tell them (design §3.15). What follows is a function
 * of the set of articles in it, whatever the order they came and went. Of each article one revision at a time (design §3.2).
 * Not safe for use by several threads.
 */
public final class Ledger {

    private final Pair pair;
    private final Voices voices = new Voices();
    private final Map<Statement, Tally> tallies = new HashMap<>();
    private final Denials denials = new Denials();
    private int tellings;
    private @Nullable History history;

    /** What the tallies amount to, until they change. */
    private record History(Grid grid, List<Occurrence> events) {}

    private Ledger(Pair pair) {
        this.pair = pair;
    }

    /** A ledger in which nothing is told. */
    public static Ledger empty(Pair pair) {
        return new Ledger(pair);
    }

    /**
     * The ledger of {@code articles}, in any order, with any repeats and superseded revisions.
     *
     * @throws IllegalArgumentException where one of them is about another pair
     */
    public static Ledger of(Pair pair, Collection<ArticleClaims> articles) {
        Ledger ledger = empty(pair);
        articles.stream()
                .collect(Collectors.toMap(
                        ArticleClaims::article,
                        article -> article,
                        BinaryOperator.maxBy(Comparator.comparing(ArticleClaims::revision))))
                .values()
                .forEach(ledger::add);
        return ledger;
    }

    /** The ledger of {@code articles} once {@code verdicts}, in any order, have been heard. */
    public static Ledger of(Pair pair, Collection<ArticleClaims> articles, Collection<Verdict> verdicts) {
        return of(
                pair,
                articles.stream()
                        .map(article -> Verdict.heard(article, verdicts))
                        .toList());
    }

    /**
     * Adds an article of which no revision is in the ledger.
     *
     * @throws IllegalArgumentException where it is about another pair
     */
    public void add(ArticleClaims article) {
        Map<Telling, Statement> told = toldIn(article);
        List<Tally> counted = new ArrayList<>();
        told.forEach((telling, statement) -> {
            Tally tally = tallies.computeIfAbsent(statement, one -> new Tally(one, voices));
            tally.add(telling);
            counted.add(tally);
        });
        if (!counted.isEmpty()) {
            voices.add(article, counted);
        }
        denials.add(article);
        tellings += counted.size();
    }

    /**
     * Takes back what {@code article} says: the very revision that was added.
     *
     * @throws IllegalArgumentException where it is about another pair
     */
    public void remove(ArticleClaims article) {
        Map<Telling, Statement> told = toldIn(article);
        List<Tally> counted = told.values().stream().map(this::tally).toList();
        if (!counted.isEmpty()) {
            voices.remove(article, counted);
        }
        told.forEach((telling, statement) -> tally(statement).remove(telling));
        tallies.values().removeIf(Tally::isEmpty);
        denials.remove(article);
        tellings -= counted.size();
    }

    /** How many claims are in it. */
    public int size() {
        return tellings;
    }

    /**
     * Whether so much was taken back that the ledger no longer knows which words are the best and which the first: it must
     * be made again from all articles.
     */
    public boolean isWorn() {
        return denials.isWorn() || tallies.values().stream().anyMatch(Tally::isWorn);
    }

    /** What follows on {@code date}: claims are taken as they are, terms that ended by then have lapsed. */
    public Timeline asOf(LocalDate date) {
        History told = history();
        return Reading.of(pair, told.grid, told.events, date).timeline(denials.shown());
    }

    private History history() {
        History known = history;
        if (known == null) {
            Grid grid = Grid.of(Events.scopesIn(tallies.keySet()));
            known = new History(grid, Events.in(tallies.values(), grid));
            history = known;
        }
        return known;
    }

    private Map<Telling, Statement> toldIn(ArticleClaims article) {
        if (!article.pair().equals(pair)) {
            throw new IllegalArgumentException(
                    "article " + article.article() + ": pair: " + article.pair() + " in the ledger of " + pair);
        }
        history = null;
        return Statement.in(article);
    }

    private Tally tally(Statement statement) {
        return Objects.requireNonNull(
                tallies.get(statement),
                () -> "nothing like this was added to the ledger of " + pair + ": " + statement);
    }
}
