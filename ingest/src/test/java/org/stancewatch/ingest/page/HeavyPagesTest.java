package org.stancewatch.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to keep a reader busy or to use up its memory: each is read, or refused with one line for a cause. */
class HeavyPagesTest {

    /** Bytes of the largest page that is fetched. */
    private static final int LARGEST = 8 << 20;

    /** For what would not end. */
    private static final Duration LONG = Duration.ofSeconds(60);

    /** Characters; most of those pages have fewer elements than would be refused. */
    private static final int SOME = 200_000;

    /** Nanoseconds; less work than that cannot be compared. */
    private static final long TICK = 200_000_000;

    static Stream<HeavyPage> pages() {
        return Stream.of(HeavyPage.monotonous(), HeavyPage.deep(), HeavyPage.deepAroundSpaces(), HeavyPage.made())
                .flatMap(pages -> pages);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theLargestPageIsReadOrRefusedInOneLine(HeavyPage page) {
        byte[] html = page.ofSize(LARGEST);
        assertTimeoutPreemptively(LONG, () -> assertThat(outcome(html)).hasLineCount(1));
    }

    /** Four times the page is four times the work, or a little more; where work grew with the square it would be sixteen times. */
    @ParameterizedTest
    @MethodSource("pages")
    void workGrowsWithTheLengthOfThePage(HeavyPage page) {
        byte[] quarter = page.ofSize(SOME / 4);
        byte[] whole = page.ofSize(SOME);
        assertTimeoutPreemptively(LONG, () -> assertThat(work(whole)).isLessThan(10 * work(quarter) + TICK));
    }

    @Test
    void aPageWithMoreElementsThanAnyArticleIsRefused() {
        assertThat(outcome("<p>x".repeat(200_001).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("it has more elements and attributes than any article (200000)");
    }

    @Test
    void oneThatHasOnlyManyIsRead() {
        String many = "<p>A short note.".repeat(90_000);
        assertThat(outcome(many.getBytes(StandardCharsets.UTF_8))).isEqualTo("read");
    }

    /** The cause where the page is refused. */
    private static String outcome(byte[] html) {
        try {
            PageReader.read(html, Optional.empty(), "https://paper.example/2024/a-story");
            return "read";
        } catch (IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }

    /** Nanoseconds of a processor. */
    private static long work(byte[] html) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        outcome(html);
        return threads.getCurrentThreadCpuTime() - start;
    }
}
