package org.stancewatch.schemas.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.schema.Act;
import org.stancewatch.schema.ArticleMemory;
import org.stancewatch.schema.ArticleStatus;
import org.stancewatch.schema.Attribution;
import org.stancewatch.schema.Claim;
import org.stancewatch.schema.CompanyStance;
import org.stancewatch.schema.CoverageState;
import org.stancewatch.schema.Modality;
import org.stancewatch.schema.NewsArticle;
import org.stancewatch.schema.PeriodCounts;
import org.stancewatch.schema.Quote;
import org.stancewatch.schema.Revision;
import org.stancewatch.schema.Scope;
import org.stancewatch.schema.SourceCoverage;
import org.stancewatch.schema.TechnologyStances;
import org.stancewatch.schema.Until;
import org.stancewatch.schema.UntilKind;

/** Records that Avro reads and that are no value of the domain. */
class InvalidRecordTest {

    private static final Codec<?, Claim> CLAIM = new ClaimCodec(new Pair("amazon", "facial-recognition"));

    static Stream<Arguments> records() {
        return Stream.of(
                claim("confidence: 1.5", builder -> builder.setConfidence(1.5)),
                claim("confidence: NaN", builder -> builder.setConfidence(Double.NaN)),
                claim("act: UNRECOGNIZED", builder -> builder.setAct(Act.UNRECOGNIZED)),
                claim("modality: UNRECOGNIZED", builder -> builder.setModality(Modality.UNRECOGNIZED)),
                claim("attribution: UNRECOGNIZED", builder -> builder.setAttribution(Attribution.UNRECOGNIZED)),
                claim("effective: '2020-13'", builder -> builder.setEffective("2020-13")),
                claim("audience: is empty", builder -> builder.setScope(new Scope(List.of(), null))),
                claim("quote start: -1", builder -> builder.setQuote(new Quote("words", -1))),
                claim("until: 'soon'", builder -> builder.setUntil(new Until(UntilKind.DATE, "soon"))),
                claim("until: 'a year'", builder -> builder.setUntil(new Until(UntilKind.DURATION, "a year"))),
                claim("until: duration 'P0D'", builder -> builder.setUntil(new Until(UntilKind.DURATION, "P0D"))),
                claim("until: condition is blank", builder -> builder.setUntil(new Until(UntilKind.CONDITION, " "))),
                claim("until: of 'x'", builder -> builder.setUntil(new Until(UntilKind.UNRECOGNIZED, "x"))),
                Arguments.of("article id: is blank", Codecs.ARTICLE, article("", ArticleStatus.PUBLISHED)),
                Arguments.of("status: UNRECOGNIZED", Codecs.ARTICLE, article("id", ArticleStatus.UNRECOGNIZED)),
                Arguments.of("state: UNRECOGNIZED", Codecs.SOURCE_COVERAGE, source(CoverageState.UNRECOGNIZED, 0)),
                Arguments.of("counts: -1 is negative", Codecs.SOURCE_COVERAGE, source(CoverageState.OK, -1)),
                Arguments.of("pair: no '|'", Codecs.ARTICLE_MEMORY, memory("amazon")),
                Arguments.of("company: 'a|b'", Codecs.TIMELINE, stance("a|b")),
                Arguments.of("counts: LEANING", Codecs.TECHNOLOGY_TIMELINE, counts("LEANING")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    <A extends SpecificRecord> void a_record_that_is_no_domain_value_is_refused_by_field(
            String fault, Codec<?, A> codec, A record) {
        assertThatThrownBy(() -> codec.fromAvro(record))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(fault);
    }

    private static Arguments claim(String fault, Consumer<Claim.Builder> spoil) {
        Claim.Builder builder = Claim.newBuilder()
                .setCatalogued(true)
                .setAct(Act.MORATORIUM)
                .setModality(Modality.ASSERTED)
                .setScope(new Scope(List.of("police"), null))
                .setBackground(false)
                .setAttribution(Attribution.REPORTED)
                .setQuote(new Quote("words", 0))
                .setConfidence(0.9)
                .setExplanation("rule");
        spoil.accept(builder);
        return Arguments.of(fault, CLAIM, builder.build());
    }

    private static NewsArticle article(String id, ArticleStatus status) {
        return NewsArticle.newBuilder()
                .setId(id)
                .setPublisher("The Paper")
                .setTitle("Title")
                .setText("Text")
                .setPublished(Instant.EPOCH)
                .setRecordedAt(Instant.EPOCH)
                .setStatus(status)
                .build();
    }

    private static SourceCoverage source(CoverageState state, int count) {
        return SourceCoverage.newBuilder()
                .setId("the-paper")
                .setKind("feed")
                .setName("The Paper")
                .setState(state)
                .setSince(Instant.EPOCH)
                .setWatchedSince(Instant.EPOCH)
                .setListeningSince(Instant.EPOCH)
                .setDayCounts(new PeriodCounts(0L, List.of(count)))
                .setHourCounts(new PeriodCounts(0L, List.of()))
                .setRecordedAt(Instant.EPOCH)
                .build();
    }

    private static ArticleMemory memory(String pair) {
        return new ArticleMemory(new Revision(Instant.EPOCH, "hash"), List.of(pair));
    }

    private static CompanyStance stance(String company) {
        return CompanyStance.newBuilder()
                .setCompany(company)
                .setTechnology("facial-recognition")
                .setAsOf(LocalDate.EPOCH)
                .setEvents(List.of())
                .setPositions(List.of())
                .setAlerts(List.of())
                .build();
    }

    private static TechnologyStances counts(String stance) {
        return TechnologyStances.newBuilder()
                .setTechnology("facial-recognition")
                .setCompanies(Map.of())
                .setCounts(Map.of(stance, 1))
                .setWaves(List.of())
                .build();
    }
}
