package org.stancewatch.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stancewatch.ingest.publish.MockArticleProducer;

class FilePublicationTest {

    private static final String LINE =
            "{\"publisher\":\"P\",\"published\":\"2024-03-01T08:00:00Z\",\"text\":\"A text.\"}\n";

    private final MockArticleProducer producer = MockArticleProducer.confirming();
    private final FilePublication publication =
            new FilePublication(producer.publisher(Clock.systemUTC()), Clock.systemUTC());

    @Test
    void theArticlesOfAllFilesArePublished(@TempDir Path folder) throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), LINE);
        Path text = Files.writeString(folder.resolve("b.txt"), "Title\nAnother text.");
        PublicationReport report = publication.publish(List.of(lines, text), FileOptions.none());
        assertThat(report.published()).isEqualTo(2);
        assertThat(producer.articles()).hasSize(2);
    }

    @Test
    void thePagesOfAnArchiveAreAmongThem(@TempDir Path folder) throws IOException {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html lang=en><body><article>"
                + "<p>The ferry to Norholm sails again from Monday on, and the town has painted the benches.</p>"
                        .repeat(9)
                + "</article></body></html>";
        Path archive = Files.writeString(
                folder.resolve("a.warc"), record("warcinfo", "software: made up") + record("response", page));
        PublicationReport report = publication.publish(List.of(archive), FileOptions.none());
        assertThat(report.published()).isEqualTo(1);
        assertThat(report.passedOver()).containsExactly(Map.entry("no HTTP answer", 1L));
    }

    @Test
    void aReportWithoutFaultsIsComplete() throws IOException {
        assertThat(publish(LINE).isComplete()).isTrue();
    }

    @Test
    void aBadFileDoesNotStopTheOthers(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.jsonl");
        Path lines = Files.writeString(folder.resolve("a.jsonl"), LINE);
        PublicationReport report = publication.publish(List.of(missing, lines), FileOptions.none());
        assertThat(report.published()).isEqualTo(1);
        assertThat(report.faults()).containsExactly(missing + ":1: file: does not exist");
    }

    @Test
    void anArticleThatIsNotAcceptedIsAFault() throws IOException {
        producer.sendException = new SerializationException("no registry");
        assertThat(publish(LINE).faults())
                .singleElement()
                .asString()
                .startsWith("sample:1: article ")
                .endsWith(": was not accepted: no registry");
    }

    private static String record(String type, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2024-03-01T08:00:00Z\r\n"
                + "WARC-Target-URI: https://paper.example/ferry\r\nContent-Type: application/http\r\n"
                + "Content-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private PublicationReport publish(String lines) throws IOException {
        return publication.publish("sample", () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
