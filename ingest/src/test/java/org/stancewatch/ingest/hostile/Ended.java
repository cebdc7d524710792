package org.stancewatch.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.article.Article;
import org.stancewatch.schemas.codec.Codecs;
import org.stancewatch.schemas.serde.StateSerdes;

/** How a case ended; it is run when that is first asked. */
final class Ended {

    /**
     * What came of a case.
     *
     * @param trouble why it could not be read
     * @param told what it told
     * @param host the address of this machine that it lives on
     * @param called the addresses of this machine that were called on its account
     */
    record Result(
            Optional<String> trouble, List<ProducerRecord<String, Article>> told, String host, Set<String> called) {}

    private static final Instant NOW = HostileSourcesTest.CLOCK.instant();
    private static final int LONGEST_REASON = 310;
    private static final int LONGEST_TITLE = 1_001;
    private static final int LONGEST_NAME = 201;

    /** Characters; what the server may send, of a letter each. */
    private static final int LONGEST_TEXT = HostileSourcesTest.MAX_BYTES;

    private static final int LONGEST_URL = 2_048;

    private final Supplier<Result> run;
    private @Nullable Result known;

    Ended(Supplier<Result> run) {
        this.run = run;
    }

    private Result result() {
        if (known == null) {
            known = run.get();
        }
        return known;
    }

    void requireAs(HostileCase.End end) {
        if (end.cause().isPresent()) {
            assertThat(result().trouble()).as("cause").isPresent();
            assertThat(result().trouble().get()).containsPattern(end.cause().get());
        } else {
            assertThat(result().trouble()).as("cause").isEmpty();
        }
        end.articles()
                .accept(result().told().stream().map(ProducerRecord::value).toList());
    }

    /** Nobody was called but the source itself. */
    void requireAlone() {
        assertThat(result().called()).isSubsetOf(result().host());
    }

    void requireOneLine() {
        assertThat(result().trouble().orElse("none"))
                .hasSizeLessThanOrEqualTo(LONGEST_REASON)
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]")
                .doesNotContain(HostileCase.SECRET, "Exception", "fails here");
    }

    void requireClean() {
        result().told().forEach(Ended::requireClean);
    }

    private static void requireClean(ProducerRecord<String, Article> record) {
        Article article = record.value();
        words(article).forEach(Ended::requireClean);
        assertThat(article.title()).hasSizeLessThanOrEqualTo(LONGEST_TITLE).doesNotContain("\n");
        assertThat(article.publisher()).hasSizeLessThanOrEqualTo(LONGEST_NAME).doesNotContain("\n");
        assertThat(article.text()).hasSizeLessThanOrEqualTo(LONGEST_TEXT);
        article.url().ifPresent(Ended::requireAddress);
        requireTimes(record, article);
        requireAvro(article);
    }

    private static Stream<String> words(Article article) {
        return Stream.concat(
                Stream.of(article.title(), article.text(), article.publisher()),
                Stream.of(article.url(), article.agency(), article.language()).flatMap(Optional::stream));
    }

    /** A parser of markup is the judge of whether there is any. */
    private static void requireClean(String words) {
        assertThat(words)
                .doesNotContainPattern("[\\p{Cc}&&[^\\n]]|\\p{Cs}|[\\u202a-\\u202e\\u2066-\\u2069]")
                .doesNotContain(Texts.PRIVATE);
        assertThat(Jsoup.parseBodyFragment(words).body().childrenSize())
                .as("elements in %s", words)
                .isZero();
    }

    private static void requireAddress(String url) {
        assertThat(url)
                .startsWith("https://")
                .hasSizeLessThanOrEqualTo(LONGEST_URL)
                .doesNotContain("evil.example", "@");
    }

    private static void requireTimes(ProducerRecord<String, Article> record, Article article) {
        assertThat(record.timestamp()).isBetween(0L, NOW.toEpochMilli());
        assertThat(article.published()).isBetween(Instant.EPOCH, NOW.plus(Duration.ofDays(1)));
        assertThat(article.revision().time()).isBetween(Instant.EPOCH, NOW);
    }

    private static void requireAvro(Article article) {
        Serde<Article> serde = StateSerdes.of(Codecs.ARTICLE);
        byte[] bytes = serde.serializer().serialize("topic", article);
        Article read = serde.deserializer().deserialize("topic", bytes);
        assertThat(read.title() + read.text()).isEqualTo(article.title() + article.text());
    }
}
