package org.stancewatch.schemas.codec;

import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.ArticleMemory;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Sketch;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.coverage.Activity;
import org.stancewatch.domain.coverage.Counts;
import org.stancewatch.domain.coverage.CoverageState;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Event;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.ScopeCount;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;

/** Values of every type that has a contract, from a seed: empty, odd and extreme ones among them. */
public final class RandomValues extends RandomBasics {

    public RandomValues(long seed) {
        super(seed);
    }

    public Article article() {
        return new Article(
                articleId(),
                maybe(this::text),
                text(),
                maybe(this::text),
                maybe(this::text),
                text(),
                text(),
                maybe(this::text),
                instant(),
                maybe(this::instant),
                instant(),
                any(ArticleStatus.class));
    }

    public ArticleClaims articleClaims() {
        Pair pair = pair();
        return new ArticleClaims(
                pair,
                articleId(),
                revision(),
                maybe(this::text),
                text(),
                text(),
                maybe(this::text),
                maybe(this::text),
                Sketch.of(this.<Long>several(() -> random.nextLong(Sketch.LARGEST_KEY))
                        .toList()),
                text(),
                text(),
                instant(),
                instant(),
                maybe(() -> new ArticleClaims.Origin(nonNegative(), random.nextLong(Long.MAX_VALUE))),
                several(() -> claim(pair)).toList());
    }

    public Verdict verdict() {
        return new Verdict(
                pair(),
                articleId(),
                any(Act.class),
                maybe(this::scope),
                any(Judgement.class),
                "by " + text(),
                instant(),
                "for " + text());
    }

    public ArticleMemory articleMemory() {
        return new ArticleMemory(revision(), new TreeSet<>(several(this::pair).toList()));
    }

    public Timeline timeline() {
        return new Timeline(
                pair(),
                day(),
                several(this::event).toList(),
                several(this::position).toList(),
                several(this::standingAlert).toList(),
                maybe(this::standingAlert),
                several(this::evidence).toList(),
                maybe(this::day));
    }

    public TechnologyTimeline technologyTimeline() {
        TreeMap<String, List<Position>> companies = new TreeMap<>();
        several(this::text)
                .forEach(company ->
                        companies.put(company, several(this::position).toList()));
        return new TechnologyTimeline(
                text(),
                companies,
                counts(),
                several(() -> new ScopeCount(scope(), counts())).toList(),
                maybe(this::day),
                maybe(this::day),
                several(this::standingAlert).toList());
    }

    private Map<Stance, Integer> counts() {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        several(() -> any(Stance.class)).forEach(stance -> counts.put(stance, nonNegative()));
        return counts;
    }

    public Alert alert() {
        return new Alert(
                text(),
                1 + random.nextInt(Integer.MAX_VALUE),
                any(AlertStatus.class),
                random.nextBoolean(),
                maybe(this::text),
                maybe(this::text),
                standingAlert(),
                several(this::evidence).toList());
    }

    public AlertRegister alertRegister() {
        TreeMap<Integer, Alert> alerts = new TreeMap<>();
        several(this::alert).forEach(alert -> alerts.put(nonNegative(), alert));
        return new AlertRegister(text(), nonNegative(), alerts);
    }

    public CompanySummary companySummary() {
        return new CompanySummary(
                pair(),
                several(this::position).toList(),
                maybe(this::standingAlert),
                maybe(this::day),
                maybe(this::day));
    }

    public SourceCoverage sourceCoverage() {
        return new SourceCoverage(
                coveredSource(),
                any(CoverageState.class),
                oneOf(List.of("", "it answered 503 — désolé")),
                oneOf(List.of("", "it answered 403 — non")),
                instant(),
                maybe(this::instant),
                maybe(this::instant),
                instant(),
                new Activity(instant(), maybe(this::instant), nonNegative(), counts(28), counts(672)),
                instant());
    }

    private CoveredSource coveredSource() {
        return new CoveredSource(
                "id " + text(),
                "kind " + text(),
                "name " + text(),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                text(),
                random.nextBoolean());
    }

    private Counts counts(int most) {
        return new Counts(
                random.nextInt(1_000_000),
                random.ints(random.nextInt(most + 1), 0, 9).boxed().toList());
    }

    private StandingAlert standingAlert() {
        return new StandingAlert(
                alertContent(),
                new TreeSet<>(several(this::text).toList()),
                instant(),
                nonNegative(),
                several(this::evidence).toList());
    }

    private AlertContent alertContent() {
        return new AlertContent(
                any(AlertType.class),
                new TreeSet<>(several(this::text).toList()),
                text(),
                any(Act.class),
                scope(),
                date(),
                maybe(this::until),
                maybe(this::day),
                any(Stance.class),
                any(Stance.class),
                random.nextBoolean(),
                maybe(this::date));
    }

    private Event event() {
        return new Event(
                any(Act.class),
                scope(),
                date(),
                day(),
                maybe(this::until),
                maybe(this::day),
                random.nextBoolean(),
                random.nextBoolean(),
                nonNegative(),
                several(this::evidence).toList());
    }

    private Position position() {
        return new Position(
                scope(), any(Stance.class), day(), maybe(() -> any(Act.class)), maybe(this::until), maybe(this::day));
    }

    private Evidence evidence() {
        return new Evidence(
                articleId(),
                maybe(this::text),
                text(),
                text(),
                instant(),
                quote(),
                random.nextDouble(),
                text(),
                text());
    }

    private Claim claim(Pair pair) {
        return new Claim(
                pair,
                random.nextBoolean(),
                maybe(this::text),
                any(Act.class),
                any(Modality.class),
                scope(),
                maybe(this::date),
                maybe(this::until),
                random.nextBoolean(),
                any(Attribution.class),
                quote(),
                oneOf(List.of(0.0, 1.0, Double.MIN_VALUE, random.nextDouble())),
                text());
    }

    private Quote quote() {
        return new Quote(text(), nonNegative());
    }

    private Revision revision() {
        return new Revision(instant(), text());
    }

    private ArticleId articleId() {
        return ArticleId.hashOf(Long.toString(random.nextLong()));
    }

    private Pair pair() {
        return new Pair("company-" + random.nextInt(), "technologie-é-" + random.nextInt());
    }

    private Scope scope() {
        Set<String> audiences = oneOf(List.of(Set.of("everyone"), Set.of("police", "schools"), Set.of("писатели")));
        return Scope.of(audiences, maybe(() -> oneOf(List.of("US", "US-CA", "EU"))));
    }

    private Until until() {
        return oneOf(List.<Supplier<Until>>of(
                        () -> new Until.OnDate(date()),
                        () -> new Until.Term(Period.of(random.nextInt(200), random.nextInt(40), 1 + nonNegative() / 2)),
                        () -> new Until.Condition("tant que la loi manque" + text())))
                .get();
    }

    private PartialDate date() {
        return new PartialDate(day(), any(PartialDate.Precision.class));
    }
}
