package org.stancewatch.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.schemas.serde.StateSerdes;

class RoundTripTest {

    private static final int VALUES = 300;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    static Stream<Arguments> contracts() {
        return Stream.of(
                contract("NewsArticle", Codecs.ARTICLE, RandomValues::article),
                contract("ArticleClaims", Codecs.ARTICLE_CLAIMS, RandomValues::articleClaims),
                contract("Verdict", Codecs.VERDICT, RandomValues::verdict),
                contract("CompanyStance", Codecs.TIMELINE, RandomValues::timeline),
                contract("TechnologyStances", Codecs.TECHNOLOGY_TIMELINE, RandomValues::technologyTimeline),
                contract("StanceAlert", Codecs.ALERT, RandomValues::alert),
                contract("SourceCoverage", Codecs.SOURCE_COVERAGE, RandomValues::sourceCoverage),
                contract("ArticleMemory", Codecs.ARTICLE_MEMORY, RandomValues::articleMemory),
                contract("AlertRegister", Codecs.ALERT_REGISTER, RandomValues::alertRegister),
                contract("CompanySummary", Codecs.COMPANY_SUMMARY, RandomValues::companySummary));
    }

    private static <T> Arguments contract(String name, Codec<T, ?> codec, Function<RandomValues, T> values) {
        return Arguments.of(name, StateSerdes.of(codec), values);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    <T> void a_value_written_and_read_is_the_same_value(String name, Serde<T> serde, Function<RandomValues, T> values) {
        System.out.println(name + ": -Dseed=" + SEED);
        RandomValues random = new RandomValues(SEED);
        for (int i = 0; i < VALUES; i++) {
            T value = values.apply(random);
            byte[] bytes = serde.serializer().serialize("topic", value);
            assertThat(serde.deserializer().deserialize("topic", bytes))
                    .as("value %d of -Dseed=%d", i, SEED)
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    <T> void a_value_read_is_written_as_the_same_bytes(String name, Serde<T> serde, Function<RandomValues, T> values) {
        RandomValues random = new RandomValues(SEED);
        for (int i = 0; i < VALUES; i++) {
            byte[] bytes = serde.serializer().serialize("topic", values.apply(random));
            T read = serde.deserializer().deserialize("topic", bytes);
            assertThat(serde.serializer().serialize("topic", read))
                    .as("value %d of -Dseed=%d", i, SEED)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void an_instant_keeps_its_microseconds_and_no_more() {
        Serde<Article> serde = StateSerdes.of(Codecs.ARTICLE);
        Article written = published(Instant.parse("2020-06-10T16:03:07.123456789Z"));

        byte[] bytes = serde.serializer().serialize("topic", written);

        assertThat(serde.deserializer().deserialize("topic", bytes).published())
                .isEqualTo(Instant.parse("2020-06-10T16:03:07.123456Z"));
    }

    private static Article published(Instant time) {
        return new Article(
                ArticleId.hashOf("an article"),
                Optional.empty(),
                "The Paper",
                Optional.empty(),
                Optional.empty(),
                "Title",
                "Text",
                Optional.empty(),
                time,
                Optional.empty(),
                time,
                ArticleStatus.PUBLISHED);
    }
}
