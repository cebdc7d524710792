package org.stancewatch.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesWatchTest {

    private static final String ONE = "- {id: one, address: 'https://one.example/feed'}\n";
    private static final String TWO = "- {id: two, address: 'https://two.example/feed'}\n";
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private Path path;
    private final List<List<String>> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void writeOne() throws IOException {
        path = folder.resolve("sources.yaml");
        Files.writeString(path, ONE);
    }

    private SourcesWatch watch(Duration every) throws IOException {
        return SourcesWatch.start(
                new SourcesFile(path),
                every,
                sources -> told.add(sources.stream().map(Source::id).toList()));
    }

    @Test
    void whatIsThereIsToldAtTheStart() throws IOException {
        watch(NEVER).close();
        assertThat(told).containsExactly(List.of("one"));
    }

    @Test
    void aChangeIsToldAsTheWholeList() throws IOException {
        try (SourcesWatch watch = watch(NEVER)) {
            Files.writeString(path, ONE + TWO);
            watch.look();
        }
        assertThat(told).containsExactly(List.of("one"), List.of("one", "two"));
    }

    @Test
    void aChangeIsNoticedUnasked() throws IOException {
        try (SourcesWatch watch = watch(Duration.ofMillis(5))) {
            Files.writeString(path, TWO);
            await().until(() -> told.contains(List.of("two")));
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void anotherCommentIsNoChange() throws IOException {
        try (SourcesWatch watch = watch(NEVER)) {
            Files.writeString(path, "# a word\n" + ONE.replace("}", ", note: a word}"));
            watch.look();
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void aFaultyFileLeavesTheLastGoodListUntilItIsMended() throws IOException {
        try (SourcesWatch watch = watch(NEVER)) {
            Files.writeString(path, "- {id: one");
            watch.look();
            watch.look();
            Files.writeString(path, TWO);
            watch.look();
        }
        assertThat(told).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void aFileThatIsGoneLeavesTheLastGoodList() throws IOException {
        try (SourcesWatch watch = watch(NEVER)) {
            Files.delete(path);
            watch.look();
        }
        assertThat(told).containsExactly(List.of("one"));
    }

    @Test
    void aFileThatComesLaterIsNoticed() throws IOException {
        Files.delete(path);
        try (SourcesWatch watch = watch(NEVER)) {
            Files.writeString(path, ONE);
            watch.look();
        }
        assertThat(told).containsExactly(List.of(), List.of("one"));
    }

    @Test
    void aFileThatIsFaultyAtTheStartStopsTheStart() throws IOException {
        Files.writeString(path, "- {id: one");
        assertThatThrownBy(() -> watch(NEVER)).isInstanceOf(SourcesFault.class);
    }
}
