package org.stancewatch.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the archive, and how it lies there. */
class ArchiveTest {

    @TempDir
    private static Path directory;

    private static Path home;

    @BeforeAll
    static void unpack() {
        home = Archive.unpack(directory);
    }

    @Test
    void everyEntryHasTheOwnerAndTimeOfEveryBuild() {
        String[] dayAndTime = Instant.parse(System.getProperty("outputTimestamp"))
                .toString()
                .replace("Z", "")
                .split("T");

        assertThat(Archive.entries())
                .hasSizeGreaterThan(100)
                .allSatisfy(entry -> assertThat(entry).contains("root/root", dayAndTime[0], dayAndTime[1]));
    }

    @Test
    void theFileForSecretsIsItsOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("conf/stancewatch.env"))))
                .isEqualTo("rw-------");
    }

    @Test
    void itHoldsWhatAReaderIsPointedTo() {
        assertThat(Stream.of(
                        "LICENSE",
                        "README.md",
                        "CHANGELOG.md",
                        "docs/operations.md",
                        "docs/topics.md",
                        "monitoring/alerts.yaml",
                        "monitoring/grafana.json"))
                .allMatch(file -> Files.isRegularFile(home.resolve(file)));
    }

    @Test
    void itHoldsNoSources() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith("pom.xml") || file.endsWith(".java"));
        }
    }

    @Test
    void theExampleOfSettingsIsOneThatIsTaken() {
        assertThat(config(home.resolve("conf/stancewatch.yaml"), Map.of()).exitCode())
                .isZero();
    }

    /** What stands there as a comment is an example too. */
    @Test
    void everySettingInTheExamplesExists() throws IOException {
        String yaml = uncommented("conf/stancewatch.yaml", "(?m)^#(?=[a-z]|  )");
        Map<String, String> variables = uncommented("conf/stancewatch.env", "(?m)^#(?=STANCEWATCH_)")
                .lines()
                .filter(line -> line.startsWith("STANCEWATCH_"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));

        Archive.Result taken = config(Files.writeString(directory.resolve("all.yaml"), yaml), variables);

        assertThat(variables).isNotEmpty();
        assertThat(taken.exitCode()).as(taken.toString()).isZero();
        assertThat(taken.lines()).anyMatch(line -> line.contains("https://paper.example/technology.rss"));
    }

    /** Where it says /opt/stancewatch, it stands here in a place of its own. */
    @Test
    void systemdTakesEveryUnit() throws IOException {
        boolean present = Files.isExecutable(Path.of("/usr/bin/systemd-analyze"));
        if (!present) {
            System.err.println("SKIPPED: nothing verifies the units: there is no systemd-analyze");
        }
        Assumptions.assumeTrue(present, "there is no systemd-analyze");
        List<Path> units;
        try (Stream<Path> files = Files.list(home.resolve("systemd"))) {
            units = files.toList();
        }

        assertThat(units).hasSize(4).allSatisfy(unit -> {
            Path moved = directory.resolve(unit.getFileName());
            Files.writeString(moved, Files.readString(unit).replace("/opt/stancewatch", home.toString()));
            Archive.Result verified = Archive.run(directory, Map.of(), "systemd-analyze", "verify", moved.toString());
            assertThat(verified).isEqualTo(new Archive.Result(0, List.of()));
        });
    }

    private static String uncommented(String file, String comment) throws IOException {
        return Files.readString(home.resolve(file)).replaceAll(comment, "");
    }

    private static Archive.Result config(Path settings, Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return Archive.run(
                directory,
                environment,
                home.resolve("stancewatch").toString(),
                "config",
                "--config",
                settings.toString());
    }
}
