package org.stancewatch.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {

    @TempDir
    private Path folder;

    private Path path;
    private SourcesFile file;

    @BeforeEach
    void setUp() {
        path = folder.resolve("sources.yaml");
        file = new SourcesFile(path);
    }

    private void write(String text) throws IOException {
        Files.writeString(path, text);
    }

    private List<String> faults(String text) throws IOException {
        write(text);
        return catchThrowableOfType(SourcesFault.class, file::read).lines().stream()
                .map(line -> line.substring(folder.toString().length() + 1))
                .toList();
    }

    @Test
    void anAddressAloneIsAFeedThatIsWatched() throws IOException {
        write("- address: https://www.paper.example/rss/tech.xml\n");
        assertThat(file.read())
                .containsExactly(new Source(
                        "paper-example-rss-tech",
                        SourceKind.FEED,
                        List.of(URI.create("https://www.paper.example/rss/tech.xml")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Source.Options.DEFAULT));
    }

    @Test
    void everyFieldIsRead() throws IOException {
        write("""
                - id: lamp
                  kind: pages
                  addresses: [https://lamp.example/a, https://lamp.example/b]
                  publisher: The Evening Lamp
                  owner: Lantern Group
                  language: en
                  country: NO
                  group: local
                  enabled: false
                  interval: 5m
                  full-text: true
                  robots: false
                  look-again: false
                  note: by hand
                """);
        assertThat(file.entries())
                .containsExactly(new SourceEntry(
                        new Source(
                                "lamp",
                                SourceKind.PAGES,
                                List.of(URI.create("https://lamp.example/a"), URI.create("https://lamp.example/b")),
                                Optional.of("The Evening Lamp"),
                                Optional.of("Lantern Group"),
                                Optional.of("en"),
                                Optional.of("NO"),
                                Optional.of("local"),
                                false,
                                Optional.of(Duration.ofMinutes(5)),
                                new Source.Options(Optional.of(true), false, false)),
                        Optional.of("by hand"),
                        1));
    }

    @Test
    void aFolderIsRelativeToTheFile() throws IOException {
        write("- {kind: folder, address: inbox}\n");
        assertThat(file.read().get(0).addresses())
                .extracting(Path::of)
                .containsExactly(folder.resolve("inbox").toAbsolutePath());
    }

    @Test
    void withoutAFileThereAreNoSources() throws IOException {
        assertThat(file.read()).isEmpty();
    }

    @Test
    void aFileOfCommentsHoldsNoSources() throws IOException {
        write("# nothing yet\n");
        assertThat(file.read()).isEmpty();
    }

    @Test
    void allFaultsAreToldEachWithItsLine() throws IOException {
        assertThat(faults("""
                        - address: https://a.example/feed
                          langage: en
                        - id: b
                        - address: ftp://c.example/feed
                          interval: often
                        """))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("sources.yaml:2: langage: is no field of a source"),
                        line -> assertThat(line).isEqualTo("sources.yaml:3: address: is missing"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "sources.yaml:4: address: 'ftp://c.example/feed' is no http or https address"),
                        line -> assertThat(line).startsWith("sources.yaml:5: interval: 'often' is no duration"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language: english         | language: 'english' is no language",
                "country: fr               | country: 'fr' is no country",
                "kind: blog                | kind: 'blog' is none of feed, sitemap, pages, folder",
                "enabled: yes              | enabled: 'yes' is neither true nor false",
                "interval: 0s              | interval: '0s' is not from 1s to 30d",
                "interval: 31d             | interval: '31d' is not from 1s to 30d",
                "id: Two Words             | id: 'Two Words' is not 1 to 80",
                "group: \"a\\u0007b\"      | group: holds control characters",
                "publisher:                | publisher: has no value",
                "publisher: [A, B]         | publisher: is a list",
            })
    void aValueThatIsNoneIsRefused(String field, String reason) throws IOException {
        assertThat(faults("- address: https://a.example/feed\n  " + field + "\n"))
                .singleElement()
                .asString()
                .startsWith("sources.yaml:2: " + reason);
    }

    @Test
    void severalAddressesAreForPagesOnly() throws IOException {
        assertThat(faults("- addresses: [https://a.example/1, https://a.example/2]\n"))
                .containsExactly("sources.yaml:1: addresses: are several, which only a source of kind pages may have");
    }

    @Test
    void oneAddressOrSeveralMayBeGivenNotBoth() throws IOException {
        assertThat(faults("- {kind: pages, address: 'https://a.example', addresses: ['https://b.example']}\n"))
                .containsExactly("sources.yaml:1: address: stands beside addresses, give one of them");
    }

    @Test
    void oneAddressMayNotStandTwice() throws IOException {
        assertThat(faults("""
                        - {id: a, address: "https://paper.example/feed"}
                        - {id: b, address: "http://PAPER.example/feed/"}
                        """))
                .containsExactly(
                        "sources.yaml:2: address: 'http://PAPER.example/feed/' is that of the source on line 1 too");
    }

    @Test
    void oneIdMayNotStandTwice() throws IOException {
        assertThat(faults("""
                        - {id: a, address: "https://one.example/feed"}
                        - {id: a, address: "https://two.example/feed"}
                        """)).containsExactly("sources.yaml:2: id: 'a' is that of the source on line 1 too");
    }

    @Test
    void aFieldMayNotStandTwice() throws IOException {
        assertThat(faults("- address: https://a.example/1\n  group: x\n  group: y\n"))
                .containsExactly("sources.yaml:3: group: stands twice in one source");
    }

    @Test
    void aPasswordIsInNoFault() throws IOException {
        assertThat(faults("- address: ftp://desk:hunter2@paper.example/feed?key=hunter2\n"))
                .noneMatch(line -> line.contains("hunter2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: x   | document: is no list",
                "- https://a  | source: holds no fields",
                "- {          | document: is no YAML",
                "- &a [*a]    | source: holds no fields",
            })
    void aFileOfAnotherFormIsRefusedWithItsLine(String text, String reason) throws IOException {
        assertThat(faults(text)).singleElement().asString().matches("sources.yaml:\\d+: " + reason + ".*");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        assertThatThrownBy(file::read).isInstanceOf(SourcesFault.class).hasMessageContaining("is no UTF-8");
    }

    @Test
    void whatIsAddedIsReadBackAsItWas() throws IOException {
        write("""
                - id: lamp
                  kind: pages
                  addresses: [https://lamp.example/a, https://lamp.example/b]
                  publisher: "The: Lamp"
                  owner: Lantern Group
                  language: "no"
                  country: NO
                  group: local
                  enabled: false
                  interval: 90m
                  full-text: false
                  robots: false
                  look-again: false
                  note: by hand
                - {id: inbox, kind: folder, address: inbox}
                """);
        List<SourceEntry> entries = file.entries();
        SourcesFile copy = new SourcesFile(folder.resolve("copies/copy.yaml"));
        copy.append(entries);
        assertThat(copy.entries())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .isEqualTo(entries);
    }

    @Test
    void whatTheOperatorWroteStaysAsItIs() throws IOException {
        String before = "# ours\n  - {address: 'https://a.example/feed'} # first\n  # last word";
        write(before);
        file.append(List.of(SourceEntry.of(feed("https://b.example/feed"))));
        assertThat(Files.readString(path, StandardCharsets.UTF_8)).startsWith(before + "\n");
        assertThat(file.read()).extracting(Source::id).containsExactly("a-example-feed", "b-example-feed");
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() throws IOException {
        write("- address: https://a.example/feed\n");
        assertThatThrownBy(() -> file.append(List.of(SourceEntry.of(feed("https://a.example/feed")))))
                .isInstanceOf(SourcesFault.class);
        assertThat(path).hasContent("- address: https://a.example/feed\n");
    }

    @Test
    void nothingIsAddedToAListInBrackets() throws IOException {
        write("[{address: 'https://a.example/feed'}]\n");
        assertThatThrownBy(() -> file.append(List.of(SourceEntry.of(feed("https://b.example/feed")))))
                .isInstanceOf(SourcesFault.class)
                .hasMessageContaining("a list in brackets");
    }

    private static Source feed(String address) {
        return SourceFields.read(Map.of("address", List.of(address)), Path.of(""));
    }
}
