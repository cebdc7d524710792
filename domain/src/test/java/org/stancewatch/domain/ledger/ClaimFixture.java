package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.article.ArticleId;
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

/**
 * Builds an article that makes claims, for tests. Unless told otherwise: Acme on facial recognition, for police, asserted
 * news with confidence 0.9, and a publisher and an article of its own for each fixture.
 */
public final class ClaimFixture {

    public static final Pair PAIR = new Pair("acme", "facial-recognition");

    private final List<Claim> further = new ArrayList<>();
    private Pair pair = PAIR;
    private final Act act;
    private Modality modality = Modality.ASSERTED;
    private Scope scope = Scope.of(Set.of("police"), Optional.empty());
    private Optional<PartialDate> effective = Optional.empty();
    private Optional<Until> until = Optional.empty();
    private boolean background;
    private Attribution attribution = Attribution.REPORTED;
    private double confidence = 0.9;
    private LocalDate published;
    private Optional<LocalDate> recorded = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> owner = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Sketch sketch = Sketch.none();
    private String rules = "2026.1-00000000";
    private int revision;
    private int hour = 9;

    private ClaimFixture(Act act, String published) {
        this.act = act;
        this.published = LocalDate.parse(published);
    }

    /** An article of {@code published} telling {@code act}, with no date of its own. */
    public static ClaimFixture told(String published, Act act) {
        return new ClaimFixture(act, published);
    }

    /** An article of {@code day} telling that {@code act} takes effect on it. */
    public static ClaimFixture on(String day, Act act) {
        return told(day, act).dated(day);
    }

    /** An article of {@code published} recalling {@code act}, with no date of its own. */
    public static ClaimFixture recalled(String published, Act act) {
        ClaimFixture fixture = told(published, act);
        fixture.background = true;
        return fixture;
    }

    public ClaimFixture about(Pair other) {
        pair = other;
        return this;
    }

    public ClaimFixture dated(String date) {
        effective = Optional.of(PartialDate.parse(date));
        return this;
    }

    public ClaimFixture forAudience(String... audiences) {
        scope = Scope.of(Set.of(audiences), scope.jurisdiction());
        return this;
    }

    public ClaimFixture in(String jurisdiction) {
        scope = new Scope(scope.audiences(), Optional.of(jurisdiction));
        return this;
    }

    public ClaimFixture forTerm(String period) {
        until = Optional.of(new Until.Term(Period.parse(period)));
        return this;
    }

    public ClaimFixture until(String date) {
        until = Optional.of(new Until.OnDate(PartialDate.parse(date)));
        return this;
    }

    public ClaimFixture untilThat(String condition) {
        until = Optional.of(new Until.Condition(condition));
        return this;
    }

    public ClaimFixture as(Modality other) {
        modality = other;
        return this;
    }

    public ClaimFixture withConfidence(double other) {
        confidence = other;
        return this;
    }

    public ClaimFixture inWordsOf(Attribution other) {
        attribution = other;
        return this;
    }

    /** Published at this hour of its day. */
    public ClaimFixture at(int other) {
        hour = other;
        return this;
    }

    public ClaimFixture by(String name) {
        publisher = Optional.of(name);
        return this;
    }

    public ClaimFixture ownedBy(String name) {
        owner = Optional.of(name);
        return this;
    }

    public ClaimFixture crediting(String name) {
        agency = Optional.of(name);
        return this;
    }

    /** A copy of every other article with one of these keys. */
    public ClaimFixture sketched(Long... keys) {
        sketch = Sketch.of(List.of(keys));
        return this;
    }

    public ClaimFixture recordedOn(String day) {
        recorded = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Read by this version of the rules. */
    public ClaimFixture readBy(String version) {
        rules = version;
        return this;
    }

    /** The article with this name, in its {@code number}th revision. */
    public ClaimFixture article(String name, int number) {
        id = Optional.of(name);
        revision = number;
        return this;
    }

    /** The same article makes the claim of {@code other} too. */
    public ClaimFixture and(ClaimFixture other) {
        further.add(other.claim());
        return this;
    }

    public Claim claim() {
        return new Claim(
                pair,
                true,
                Optional.empty(),
                act,
                modality,
                scope,
                effective,
                until,
                background,
                attribution,
                new Quote(act + " for " + scope, 0),
                confidence,
                "fixture");
    }

    public ArticleClaims build() {
        List<Claim> claims = new ArrayList<>(List.of(claim()));
        claims.addAll(further);
        return articleWith(claims);
    }

    /** The article in this revision, saying nothing about the pair. */
    public ArticleClaims buildSilent() {
        return articleWith(List.of());
    }

    private ArticleClaims articleWith(List<Claim> claims) {
        String name = id.orElseGet(() -> published + " " + claim() + publisher.orElse(""));
        return new ArticleClaims(
                pair,
                ArticleId.hashOf(name),
                new Revision(instantOf(published).plusSeconds(revision), "revision " + revision),
                Optional.of("https://news.example/" + ArticleId.hashOf(name)),
                "a headline",
                publisher.orElse("Paper " + ArticleId.hashOf(name)),
                owner,
                agency,
                sketch,
                "en",
                rules,
                instantOf(published),
                instantOf(recorded.orElse(published)),
                Optional.empty(),
                claims);
    }

    private Instant instantOf(LocalDate day) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
