package org.stancewatch.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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

    private PublicationReport publish(String lines) throws IOException {
        return publication.publish("sample", () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
