package org.stancewatch.schemas.codec;

import java.util.Map;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.ArticleMemory;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.domain.claim.Until;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.coverage.SourceCoverage;
import org.stancewatch.domain.headline.Headlines;
import org.stancewatch.domain.headline.Names;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.domain.ledger.AlertContent;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.CompanySummary;
import org.stancewatch.domain.ledger.Event;
import org.stancewatch.domain.ledger.Evidence;
import org.stancewatch.domain.ledger.Position;
import org.stancewatch.domain.ledger.ScopeCount;
import org.stancewatch.domain.ledger.StandingAlert;
import org.stancewatch.domain.ledger.TechnologyTimeline;
import org.stancewatch.domain.ledger.Timeline;
import org.stancewatch.schema.CompanyStance;
import org.stancewatch.schema.NewsArticle;
import org.stancewatch.schema.StanceAlert;
import org.stancewatch.schema.TechnologyStances;

/** Every codec: those of topics and stores first, then those of the records within them. */
public final class Codecs {

    static {
        TrustedRecords.trust();
    }

    public static final Codec<Article, NewsArticle> ARTICLE = new ArticleCodec();
    public static final Codec<ArticleClaims, org.stancewatch.schema.ArticleClaims> ARTICLE_CLAIMS =
            new ArticleClaimsCodec();
    public static final Codec<Verdict, org.stancewatch.schema.Verdict> VERDICT = new VerdictCodec();
    public static final Codec<Timeline, CompanyStance> TIMELINE = new TimelineCodec();
    public static final Codec<TechnologyTimeline, TechnologyStances> TECHNOLOGY_TIMELINE =
            new TechnologyTimelineCodec();

    /** With headlines made of ids, to read alerts with; {@link #alert} writes better ones. */
    public static final Codec<Alert, StanceAlert> ALERT = alert(Headlines.with(Names.NONE));

    /** With the headlines that it was told with. */
    public static final Codec<ToldAlert, StanceAlert> TOLD_ALERT = new ToldAlertCodec();

    /** In stores nobody reads headlines: none is written. */
    static final Codec<Alert, StanceAlert> ALERT_IN_STATE = new AlertCodec(alert -> Map.of());

    public static final Codec<SourceCoverage, org.stancewatch.schema.SourceCoverage> SOURCE_COVERAGE =
            new SourceCoverageCodec();

    public static final Codec<ArticleMemory, org.stancewatch.schema.ArticleMemory> ARTICLE_MEMORY =
            new ArticleMemoryCodec();
    public static final Codec<AlertRegister, org.stancewatch.schema.AlertRegister> ALERT_REGISTER =
            new AlertRegisterCodec();
    public static final Codec<CompanySummary, org.stancewatch.schema.CompanySummary> COMPANY_SUMMARY =
            new CompanySummaryCodec();

    static final Codec<Revision, org.stancewatch.schema.Revision> REVISION = new RevisionCodec();
    static final Codec<Scope, org.stancewatch.schema.Scope> SCOPE = new ScopeCodec();
    static final Codec<Until, org.stancewatch.schema.Until> UNTIL = new UntilCodec();
    static final Codec<Quote, org.stancewatch.schema.Quote> QUOTE = new QuoteCodec();
    static final Codec<Evidence, org.stancewatch.schema.Evidence> EVIDENCE = new EvidenceCodec();
    static final Codec<Event, org.stancewatch.schema.Event> EVENT = new EventCodec();
    static final Codec<Position, org.stancewatch.schema.Position> POSITION = new PositionCodec();
    static final Codec<ScopeCount, org.stancewatch.schema.ScopeCount> SCOPE_COUNT = new ScopeCountCodec();
    static final Codec<AlertContent, org.stancewatch.schema.AlertContent> ALERT_CONTENT = new AlertContentCodec();
    static final Codec<StandingAlert, org.stancewatch.schema.StandingAlert> STANDING_ALERT = new StandingAlertCodec();

    private Codecs() {}

    /** Alerts with these headlines. */
    public static Codec<Alert, StanceAlert> alert(Headlines headlines) {
        return new AlertCodec(headlines::of);
    }
}
