package org.stancewatch.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stancewatch.domain.ProjectFiles;

/**
 * No method of the product is longer than 20 lines, no file than 250, but those that already were: {@code size-alarms.txt}
 * lists them with their lines. They may shrink, and the list with them; it never grows.
 */
class SizeAlarmTest {

    private static final int LONGEST_METHOD = 20;
    private static final int LONGEST_FILE = 250;
    private static final Path LIST = ProjectFiles.root().resolve("app/src/test/resources/size-alarms.txt");

    private static SortedMap<String, Integer> tooLong;
    private static SortedMap<String, Integer> listed;

    @BeforeAll
    static void measure() throws IOException {
        tooLong = SourceSizes.of(ProjectFiles.root(), productFiles());
        tooLong.entrySet().removeIf(size -> size.getValue() <= limit(size.getKey()));
        listed = Files.readAllLines(LIST).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(
                        line -> line[1], line -> Integer.valueOf(line[0]), (one, other) -> other, TreeMap::new));
    }

    @Test
    void nothingIsLongerThanItsLimitOrThanTheListAllows() {
        Map<String, Integer> alarms = new TreeMap<>(tooLong);
        alarms.entrySet().removeIf(size -> size.getValue() <= listed.getOrDefault(size.getKey(), 0));
        assertThat(alarms).as("longer than allowed, in lines: cut them").isEmpty();
    }

    @Test
    void whatHasShrunkIsTakenOffTheList() {
        assertThat(tooLong.keySet()).as("still too long").containsAll(listed.keySet());
    }

    private static int limit(String name) {
        return name.contains("#") ? LONGEST_METHOD : LONGEST_FILE;
    }

    private static List<Path> productFiles() throws IOException {
        try (Stream<Path> files = Files.walk(ProjectFiles.root())) {
            return files.filter(file -> file.toString().contains("/src/main/java/")
                            && file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
