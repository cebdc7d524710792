package org.stancewatch.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Attribution;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Modality;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Sketch;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.coverage.CoveredSource;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.domain.ledger.Ledger;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.schemas.codec.ToldAlert;

/** What a processor tells of a company that halts facial recognition for the police on 10 June 2020, for a year. */
public final class Samples {

    public static final String TECHNOLOGY = "facial-recognition";
    public static final String RULES = "2026.1-3f9ac21b";
    public static final Instant TOLD = Instant.parse("2026-11-26T10:00:00Z");
    public static final Instant PUBLISHED = Instant.parse("2020-06-10T22:05:00Z");
    public static final String QUOTE = "it was imposing a one-year moratorium on police use of Rekognition";

    private static final Scope POLICE = Scope.of(Set.of("police"), Optional.empty());

    private Samples() {}

    public static Pair pair(String company) {
        return new Pair(company, TECHNOLOGY);
    }

    /** The alert of {@code company} in a revision that stands as {@code status}. */
    public static ToldAlert alert(String company, int revision, AlertStatus status) {
        return alert(company, revision, status, company + " bars police from facial recognition");
    }

    public static ToldAlert alert(String company, int revision, AlertStatus status, String headline) {
        StandingAlert standing = new StandingAlert(
                content(company), new TreeSet<>(Set.of(article(company).value())), TOLD, 1, List.of(evidence(company)));
        Optional<String> reason = revision == 1 ? Optional.empty() : Optional.of("better evidence");
        Alert alert = new Alert(
                company + "|" + TECHNOLOGY + "#1",
                revision,
                status,
                false,
                reason,
                Optional.empty(),
                standing,
                List.of());
        return new ToldAlert(alert, new TreeMap<>(Map.of("en", headline, "fr", headline + " (fr)")));
    }

    /** What follows from {@link #claims}. */
    public static Timeline timeline(String company, String asOf) {
        return Ledger.of(pair(company), List.of(claims(company, TOLD))).asOf(LocalDate.parse(asOf));
    }

    public static ArticleClaims claims(String company, Instant recordedAt) {
        return new ArticleClaims(
                pair(company),
                article(company),
                new Revision(recordedAt, "hash"),
                Optional.of(url(company)),
                "One-year hold",
                "Northline Press",
                Optional.empty(),
                Optional.empty(),
                Sketch.none(),
                "en",
                RULES,
                PUBLISHED,
                recordedAt,
                Optional.of(new ArticleClaims.Origin(0, 0)),
                List.of(claim(company)));
    }

    public static Article articleOf(String company) {
        return new Article(
                article(company),
                Optional.of(url(company)),
                "Northline Press",
                Optional.empty(),
                Optional.empty(),
                "One-year hold",
                QUOTE + ", it said.",
                Optional.of("en"),
                PUBLISHED,
                Optional.empty(),
                TOLD,
                ArticleStatus.PUBLISHED);
    }

    /** A source in {@code language} that has been watched since {@link #TOLD}, and has brought one article. */
    public static SourceCoverage source(String id, String language) {
        CoveredSource source = new CoveredSource(
                id,
                "feed",
                "Northline Press",
                Optional.empty(),
                Optional.of(language),
                Optional.of("GB"),
                Optional.empty(),
                "https://northline-press.example/feed",
                true);
        return SourceCoverage.begun(source, TOLD).looked(TOLD).brought(TOLD, TOLD);
    }

    public static ArticleId article(String company) {
        return ArticleId.hashOf(url(company));
    }

    private static String url(String company) {
        return "https://northline-press.example/" + company;
    }

    private static Claim claim(String company) {
        return new Claim(
                pair(company),
                true,
                Optional.empty(),
                Act.MORATORIUM,
                Modality.ASSERTED,
                POLICE,
                Optional.of(PartialDate.parse("2020-06-10")),
                Optional.of(new Until.Term(Period.ofYears(1))),
                false,
                Attribution.REPORTED,
                new Quote(QUOTE, 0),
                0.9,
                "rule PAUSE");
    }

    private static AlertContent content(String company) {
        return new AlertContent(
                AlertType.NEW_MORATORIUM,
                new TreeSet<>(Set.of(company)),
                TECHNOLOGY,
                Act.MORATORIUM,
                POLICE,
                PartialDate.parse("2020-06-10"),
                Optional.of(new Until.Term(Period.ofYears(1))),
                Optional.of(LocalDate.parse("2021-06-10")),
                Stance.UNKNOWN,
                Stance.HALTED,
                false,
                Optional.empty());
    }

    private static Evidence evidence(String company) {
        return new Evidence(
                article(company),
                Optional.of(url(company)),
                "Northline Press",
                "One-year hold",
                PUBLISHED,
                new Quote(QUOTE, 0),
                0.9,
                "rule PAUSE",
                RULES);
    }
}
