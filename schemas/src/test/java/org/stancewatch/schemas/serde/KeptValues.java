package org.stancewatch.schemas.serde;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stancewatch.domain.article.ArticleId;
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
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.AlertStatus;
import org.stancewatch.domain.ledger.AlertType;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Event;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.Stance;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.Timeline;

/** The values behind the bytes in {@code src/test/resources/state}, as they are to be read today: what they did not tell is empty. */
final class KeptValues {

    private static final Pair PAIR = new Pair("amazon", "facial-recognition");
    private static final ArticleId ARTICLE = ArticleId.hashOf("https://le-fanal.example/2020/06/11/amazon");
    private static final Optional<String> URL = Optional.of("https://le-fanal.example/2020/06/11/amazon");
    private static final Instant PUBLISHED = Instant.parse("2020-06-11T05:30:00.000007Z");
    private static final Instant RECORDED = Instant.parse("2026-11-26T09:00:01.250Z");
    private static final Revision REVISION = new Revision(PUBLISHED, "5eb1");
    private static final Quote QUOTE = new Quote("a décidé de suspendre pour un an", 21);
    private static final Scope POLICE = Scope.of(Set.of("police"), Optional.of("US"));
    private static final PartialDate TOLD_DAY = PartialDate.parse("2020-06-10");
    private static final LocalDate DAY = LocalDate.of(2020, 6, 10);
    private static final LocalDate END = LocalDate.of(2021, 6, 10);
    private static final Optional<Until> A_YEAR = Optional.of(new Until.Term(Period.ofYears(1)));
    private static final String NOT_KNOWN = "";

    static final ArticleClaims CLAIMS = new ArticleClaims(
            PAIR,
            ARTICLE,
            REVISION,
            URL,
            "Amazon suspend Rekognition",
            "Le Fanal",
            Optional.of("Groupe du Phare"),
            Optional.empty(),
            new Sketch(List.of(11L, Sketch.LARGEST_KEY)),
            "fr",
            NOT_KNOWN,
            PUBLISHED,
            RECORDED,
            Optional.of(new ArticleClaims.Origin(3, 42)),
            List.of(new Claim(
                    PAIR,
                    true,
                    Optional.of("Rekognition"),
                    Act.MORATORIUM,
                    Modality.ASSERTED,
                    POLICE,
                    Optional.of(TOLD_DAY),
                    A_YEAR,
                    false,
                    Attribution.REPORTED,
                    QUOTE,
                    0.93,
                    "halt: suspendre")));

    static final Verdict VERDICT = new Verdict(
            PAIR, ARTICLE, Act.MORATORIUM, Optional.of(POLICE), Judgement.FALSE, "ada", RECORDED, "it is a rumour");

    static final ArticleMemory MEMORY =
            new ArticleMemory(REVISION, new TreeSet<>(Set.of(PAIR, new Pair("ibm", "facial-recognition"))));

    private static final Evidence WORDS = new Evidence(
            ARTICLE,
            URL,
            "Le Fanal",
            "Amazon suspend Rekognition",
            PUBLISHED,
            QUOTE,
            0.93,
            "halt: suspendre",
            NOT_KNOWN);

    private static final StandingAlert HALT = new StandingAlert(
            new AlertContent(
                    AlertType.NEW_MORATORIUM,
                    new TreeSet<>(Set.of("amazon")),
                    "facial-recognition",
                    Act.MORATORIUM,
                    POLICE,
                    TOLD_DAY,
                    A_YEAR,
                    Optional.of(END),
                    Stance.UNKNOWN,
                    Stance.HALTED,
                    false,
                    Optional.of(PartialDate.parse("2019-11"))),
            new TreeSet<>(Set.of(ARTICLE.value())),
            RECORDED,
            4,
            List.of(WORDS));

    private static final Position HALTED = new Position(
            POLICE,
            Stance.HALTED,
            DAY,
            Optional.of(Act.MORATORIUM),
            Optional.of(new Until.OnDate(PartialDate.parse("2021-06"))),
            Optional.of(END));

    static final AlertRegister REGISTER = new AlertRegister(
            "amazon|facial-recognition",
            3,
            new TreeMap<>(Map.of(
                    2,
                    new Alert(
                            "amazon|facial-recognition#2",
                            5,
                            AlertStatus.UPDATED,
                            true,
                            Optional.of("another date"),
                            Optional.empty(),
                            HALT,
                            List.of(WORDS)))));

    static final Timeline TIMELINE = new Timeline(
            PAIR,
            LocalDate.of(2020, 7, 1),
            List.of(new Event(
                    Act.MORATORIUM,
                    POLICE,
                    TOLD_DAY,
                    DAY,
                    Optional.of(new Until.Condition("until there is a law")),
                    Optional.empty(),
                    false,
                    false,
                    4,
                    List.of(WORDS))),
            List.of(HALTED),
            List.of(HALT),
            Optional.of(HALT),
            List.of(WORDS),
            Optional.of(END));

    static final CompanySummary SUMMARY =
            new CompanySummary(PAIR, List.of(HALTED), Optional.of(HALT), Optional.of(DAY), Optional.empty());

    private KeptValues() {}
}
