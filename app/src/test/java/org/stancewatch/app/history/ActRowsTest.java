package org.stancewatch.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stancewatch.domain.claim.Act;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.PartialDate;
import org.stancewatch.domain.claim.Scope;
import org.stancewatch.ingest.file.FaultyInput;

class ActRowsTest {

    private static final String COLUMNS =
            "id\tcompany\ttechnology\tact\taudience\tjurisdiction\tdate\tuntil\tfollows\tsource\twhat\n";
    private static final String ROW =
            "a-1\tacme\tspyware\tBAN\tpolice,military\tUS-CA\t2020-06\tP1Y\ta-0\thttps://news.example/a\tAcme says \"no\".\n";

    private static List<HistoricAct> read(String rows) throws IOException {
        byte[] table = (COLUMNS + rows).getBytes(StandardCharsets.UTF_8);
        return ActRows.read("2020.tsv", new ByteArrayInputStream(table));
    }

    @Test
    void aRowIsAnAct() throws IOException {
        assertThat(read(ROW))
                .containsExactly(new HistoricAct(
                        "a-1",
                        new Pair("acme", "spyware"),
                        Act.BAN,
                        Scope.of(Set.of("police", "military"), Optional.of("US-CA")),
                        PartialDate.parse("2020-06"),
                        Optional.of("P1Y"),
                        Optional.of("a-0"),
                        URI.create("https://news.example/a"),
                        "Acme says \"no\"."));
    }

    @Test
    void whatIsNotToldIsAbsent() throws IOException {
        HistoricAct act = read(ROW.replace("US-CA", "").replace("P1Y", "").replace("a-0", ""))
                .get(0);
        assertThat(act.scope().jurisdiction()).isEmpty();
        assertThat(act.until()).isEmpty();
        assertThat(act.follows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a-1, '', id: is missing",
        "acme, '', company: is missing",
        "BAN, HALT, act: 'HALT': is none of",
        "2020-06, June, date: 'June': 'June' is no date",
        "https://news.example/a, memory, source: 'memory': is no address of the web",
        "Acme says \"no\"., '', what: is missing",
    })
    void aBadRowIsNamedWithItsLineFieldAndReason(String good, String bad, String fault) {
        assertThatExceptionOfType(FaultyInput.class)
                .isThrownBy(() -> read(ROW + ROW.replace(good, bad)))
                .withMessageStartingWith("2020.tsv:3: " + fault);
    }

    @Test
    void aRowThatIsTooShortIsNamed() {
        assertThatExceptionOfType(FaultyInput.class)
                .isThrownBy(() -> read("a-1\tacme\n"))
                .withMessage("2020.tsv:2: technology: is missing");
    }
}
