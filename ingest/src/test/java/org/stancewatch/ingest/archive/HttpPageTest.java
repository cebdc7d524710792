package org.stancewatch.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class HttpPageTest {

    @Test
    void theBodyIsThePage() throws IOException, PassedOver {
        assertThat(html("Content-Type: text/html\r\n", "<p>Read</p>")).isEqualTo("<p>Read</p>");
    }

    @Test
    void chunksAreJoined() throws IOException, PassedOver {
        assertThat(html(
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                        "3\r\n<p>\r\n4\r\nRead\r\n0\r\n\r\n"))
                .isEqualTo("<p>Read");
    }

    @Test
    void chunksThatACrawlerHasJoinedStayAsTheyAre() throws IOException, PassedOver {
        assertThat(html("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", "<p>Read</p>"))
                .isEqualTo("<p>Read</p>");
    }

    @Test
    void chunksThatAreCutOffAreReadAsFarAsTheyGo() throws IOException, PassedOver {
        assertThat(html("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", "3\r\n<p>\r\nff\r\nRe"))
                .isEqualTo("<p>Re");
    }

    @Test
    void theLengthIsThatOfTheRecord() throws IOException, PassedOver {
        assertThat(html("Content-Type: text/html\r\nContent-Length: 99999\r\n", "<p>Read</p>"))
                .isEqualTo("<p>Read</p>");
    }

    @Test
    void theCharsetIsThatOfTheHeader() throws IOException, PassedOver {
        assertThat(page("Content-Type: Text/HTML; Charset=\"Windows-1252\"\r\n", "x")
                        .charset())
                .contains("windows-1252");
    }

    @Test
    void aTypeThatIsToldCarelesslyIsOne() throws IOException, PassedOver {
        assertThat(page("Content-Type: text/html ,text/html; charset=utf-8\r\n", "x")
                        .charset())
                .contains("utf-8");
    }

    @Test
    void whatTellsNoTypeIsPassedOver() {
        assertThatExceptionOfType(PassedOver.class).isThrownBy(() -> page("", "<p>Read</p>"));
    }

    @Test
    void aCharsetThatNobodyKnowsIsNone() throws IOException, PassedOver {
        assertThat(page("Content-Type: text/html; charset=utf8mb4;\r\n", "x").charset())
                .isEmpty();
    }

    @Test
    void anErrorIsPassedOver() {
        assertThatExceptionOfType(PassedOver.class)
                .isThrownBy(() -> read("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone</p>"))
                .withMessage("status is not 200");
    }

    @Test
    void whatIsNoHtmlIsPassedOver() {
        assertThatExceptionOfType(PassedOver.class)
                .isThrownBy(() -> page("Content-Type: application/json\r\n", "{}"))
                .withMessage("no HTML");
    }

    @Test
    void whatNamesEncodingsWithoutEndIsAFault() {
        assertThatExceptionOfType(RecordFault.class)
                .isThrownBy(() -> page("Content-Type: text/html\r\nContent-Encoding: gzip,gzip,gzip,gzip\r\n", "x"))
                .withMessage("Content-Encoding: names 4 codings");
    }

    @Test
    void whatIsNoAnswerIsAFault() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read("\u0000\u0001\u0002"));
    }

    private static String html(String headers, String body) throws IOException, PassedOver {
        return new String(page(headers, body).html(), ISO_8859_1);
    }

    private static HttpPage page(String headers, String body) throws IOException, PassedOver {
        return read("HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body);
    }

    private static HttpPage read(String answer) throws IOException, PassedOver {
        return HttpPage.read(new ArchivedBlock(answer.getBytes(ISO_8859_1)), ArchiveLimits.DEFAULT);
    }
}
