package org.stancewatch.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.ingest.publish.MockArticleProducer;

class ArchivePublicationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final PositionsInMemory positions = new PositionsInMemory();
    private final MockArticleProducer producer = MockArticleProducer.confirming();

    @Test
    void thePagesOfAnArchiveArePublished() throws IOException {
        ArchiveReport report = publish(MadeUpArchive.gzip()
                .page("one", MadeUpPages.english())
                .page("two", MadeUpPages.page("fr", MadeUpPages.FRENCH)));
        assertThat(report.published()).isEqualTo(2);
        assertThat(producer.articles())
                .extracting(Article::text)
                .anyMatch(text -> text.startsWith(MadeUpPages.ENGLISH))
                .anyMatch(text -> text.startsWith(MadeUpPages.FRENCH));
    }

    @Test
    void anArticleGoesByTheAddressItWasFoundAt() throws IOException {
        Article article = published(MadeUpArchive.gzip().page("one?utm_source=x", MadeUpPages.english()));
        assertThat(article.url()).contains("https://paper.example/one");
        assertThat(article.id()).isEqualTo(ArticleId.hashOf("https://paper.example/one"));
    }

    @Test
    void anAddressThatShouldHaveBeenEncodedIsOne() throws IOException {
        assertThat(published(MadeUpArchive.gzip().page("a b|c", MadeUpPages.english()))
                        .url())
                .contains("https://paper.example/a%20b%7cc");
    }

    @Test
    void theAddressThatThePageNamesGoesBefore() throws IOException {
        String html = MadeUpPages.english()
                .replace("<title>", "<link rel=canonical href='https://paper.example/harbour'><title>");
        assertThat(published(MadeUpArchive.gzip().page("one", html)).url()).contains("https://paper.example/harbour");
    }

    @Test
    void anArticleThatTellsNoTimeIsDatedByItsCapture() throws IOException {
        Article article = published(MadeUpArchive.gzip().page("one", MadeUpPages.english()));
        assertThat(article.published()).isEqualTo(MadeUpArchive.CAPTURED);
        assertThat(article.recordedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void whoTellsNoPublisherGoesByTheHost() throws IOException {
        assertThat(published(MadeUpArchive.gzip().page("one", MadeUpPages.english()))
                        .publisher())
                .isEqualTo("paper.example");
    }

    @Test
    void theLanguageIsThatOfTheWords() throws IOException {
        assertThat(published(MadeUpArchive.gzip().page("one", MadeUpPages.page("en", MadeUpPages.FRENCH)))
                        .language())
                .contains("fr");
    }

    @Test
    void aPageInTheCharsetOfItsHeaderIsReadRight() throws IOException {
        byte[] html = MadeUpPages.page("fr", MadeUpPages.FRENCH).getBytes(Charset.forName("windows-1252"));
        Map<String, String> headers = Map.of("Content-Type", "text/html; charset=windows-1252");
        assertThat(published(MadeUpArchive.gzip().answer("one", 200, headers, html))
                        .text())
                .startsWith(MadeUpPages.FRENCH);
    }

    @Test
    void aPageThatWasSentCompressedIsRead() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(body)) {
            gzip.write(MadeUpPages.english().getBytes(UTF_8));
        }
        Map<String, String> headers = Map.of("Content-Type", "text/html", "Content-Encoding", "gzip");
        assertThat(published(MadeUpArchive.gzip().answer("one", 200, headers, body.toByteArray()))
                        .text())
                .startsWith(MadeUpPages.ENGLISH);
    }

    @Test
    void whatIsNoArticleToBeReadIsCounted() throws IOException {
        ArchiveReport report = publish(MadeUpArchive.gzip()
                .info()
                .request("one")
                .page("one", MadeUpPages.page("en", MadeUpPages.SPANISH))
                .page("two", MadeUpPages.page("es", MadeUpPages.SPANISH))
                .page("three", MadeUpPages.page("ru", MadeUpPages.RUSSIAN))
                .page("four", "<html></html>")
                .answer("five", 404, Map.of("Content-Type", "text/html"), new byte[0])
                .answer("six", 200, Map.of("Content-Type", "image/png"), new byte[0]));
        assertThat(report.passedOver())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "no HTTP answer", 2L,
                        "language es", 2L,
                        "language ru", 1L,
                        "no article in the page", 1L,
                        "status is not 200", 1L,
                        "no HTML", 1L));
        assertThat(report.faults()).isEmpty();
        assertThat(producer.articles()).isEmpty();
    }

    @Test
    void aBodyThatCannotBeReadIsAFaultAndStopsNothing() throws IOException {
        Map<String, String> headers = Map.of("Content-Type", "text/html", "Content-Encoding", "gzip");
        MadeUpArchive archive = MadeUpArchive.gzip()
                .answer("one", 200, headers, new byte[] {0x1f, (byte) 0x8b, 7, 0, 0, 0, 0, 0, 0, 0, 0})
                .page("two", MadeUpPages.english());
        ArchiveReport report = publish(archive);
        assertThat(report.published()).isEqualTo(1);
        assertThat(report.faults())
                .containsExactly(folder.resolve("news.warc.gz") + ":0: Unsupported compression method");
    }

    @Test
    void aFileThatDoesNotExistIsAFault() {
        Path missing = folder.resolve("missing.warc.gz");
        assertThat(publication(producer).publish(missing).faults())
                .containsExactly(missing + ":0: file: does not exist");
    }

    @Test
    void anArchiveThatWasReadIsNotReadAgain() throws IOException {
        MadeUpArchive archive = MadeUpArchive.gzip().page("one", MadeUpPages.english());
        publish(archive);
        assertThat(publish(archive).published()).isZero();
        assertThat(positions.told()).containsExactly((long) archive.offset(1));
    }

    @Test
    void readingGoesOnAfterTheLastThatTheBrokerHasConfirmedWithAllBeforeIt() throws IOException {
        MadeUpArchive archive = MadeUpArchive.gzip()
                .page("one", MadeUpPages.english())
                .page("two", MadeUpPages.english())
                .page("three", MadeUpPages.english());
        MockArticleProducer failing = MockArticleProducer.refusing(new TimeoutException("no broker"));
        ArchiveReport report = publication(failing).publish(archive.write(folder));
        assertThat(report.published()).isEqualTo(2); // the first to be sent is refused, whichever it is
        long left = positions.of(folder.resolve("news.warc.gz"));
        assertThat(report.faults())
                .last()
                .asString()
                .startsWith(folder.resolve("news.warc.gz") + ":" + left + ": archive: ");
        publish(archive);
        assertThat(producer.articles())
                .extracting(Article::id)
                .contains(refused(failing).id());
    }

    @Test
    void nothingIsConfirmedThatTheBrokerHasNot() throws IOException {
        MockArticleProducer failing = MockArticleProducer.refusing(new TimeoutException("no broker"));
        publication(failing)
                .publish(MadeUpArchive.gzip().page("one", MadeUpPages.english()).write(folder));
        assertThat(positions.told()).isEmpty();
    }

    private static Article refused(MockArticleProducer failing) {
        return failing.articles().get(0);
    }

    private Article published(MadeUpArchive archive) throws IOException {
        assertThat(publish(archive).faults()).isEmpty();
        return producer.articles().get(0);
    }

    private ArchiveReport publish(MadeUpArchive archive) throws IOException {
        return publication(producer).publish(archive.write(folder));
    }

    private ArchivePublication publication(MockArticleProducer through) {
        return new ArchivePublication(through.publisher(CLOCK), positions, ArchiveConfig.DEFAULT, CLOCK);
    }
}
