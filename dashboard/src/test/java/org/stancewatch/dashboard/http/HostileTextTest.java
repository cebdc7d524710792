package org.stancewatch.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stancewatch.dashboard.Samples;
import org.stancewatch.dashboard.TestDashboard;
import org.stancewatch.dashboard.view.At;
import org.stancewatch.domain.ledger.AlertStatus;

/** Feed and tables stay what they are, whatever an article says. */
class HostileTextTest {

    @TempDir
    private Path directory;

    private TestDashboard dashboard;

    @BeforeEach
    void start() {
        dashboard = TestDashboard.start(directory);
    }

    @AfterEach
    void stop() {
        dashboard.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1", "＝1+1"})
    void aSpreadsheetFindsNoFormula(String headline) throws Exception {
        tell(headline);

        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(dashboard.get("/export/alerts.csv").body()))
                .getRecords();

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.get("headlines.en")).isEqualTo("'" + headline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "]]>", "&lt;b&gt;", "\"quoted\"", "\u202Ereversed", "😀"})
    void aFeedReaderSeesTheTextAsItIs(String headline) throws Exception {
        tell(headline);

        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getTitle()).isEqualTo(headline));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws Exception {
        tell("a\u0000b\u000Bc");

        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getTitle()).isEqualTo("a\uFFFDb\uFFFDc"));
    }

    @Test
    void anEntryKeepsItsIdAndMovesItsTimeWithARevision() throws Exception {
        tell("first");
        SyndEntry before = entries().get(0);

        dashboard.read(batch -> batch.put(
                new At(0, 1), Samples.TOLD.plusSeconds(60), Samples.alert("acme", 2, AlertStatus.WITHDRAWN, "gone")));

        assertThat(entries()).singleElement().satisfies(after -> {
            assertThat(after.getUri()).isEqualTo(before.getUri());
            assertThat(after.getUpdatedDate()).isAfter(before.getUpdatedDate());
        });
    }

    private void tell(String headline) {
        dashboard.read(
                batch -> batch.put(new At(0, 0), Samples.TOLD, Samples.alert("acme", 1, AlertStatus.RAISED, headline)));
    }

    private List<SyndEntry> entries() throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(dashboard.get("/feeds/alerts.atom").body()))
                .getEntries();
    }
}
