package org.stancewatch.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Pair;

/**
 * What memory and time the aggregator takes for as many pairs as its argument says (a million), of one claim each. Prints a row
 * at each power of ten. Every ten companies have a technology of their own: what many companies on one cost is another question.
 */
public final class ManyPairs {

    private static final int PAIRS = 1_000_000;
    private static final int FIRST_ROW = 10_000;
    private static final int COMPANIES = 10;
    private static final int BATCH = 1_000;
    private static final int MEGABYTE = 1 << 20;

    private ManyPairs() {}

    public static void main(String[] arguments) throws IOException {
        int pairs = arguments.length == 0 ? PAIRS : Integer.parseInt(arguments[0]);
        System.out.printf("%10s %10s %10s %10s%n", "pairs", "claim, µs", "heap, MB", "RSS, MB");
        try (AggregatorDriver aggregator = new AggregatorDriver()) {
            long row = FIRST_ROW;
            long start = System.nanoTime();
            for (int number = 1; number <= pairs; number++) {
                aggregator.tell(article(number));
                if (number % BATCH == 0) {
                    aggregator.written();
                }
                if (number == row) {
                    print(number, (System.nanoTime() - start) / number);
                    row *= 10;
                }
            }
        }
    }

    private static void print(int number, long nanos) throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        System.out.printf("%10d %10.0f %10d %10s%n", number, nanos / 1_000.0, heap, rss());
    }

    /** As Linux tells it; elsewhere it is not told. */
    private static String rss() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? "?"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) / 1_024))
                        .findFirst()
                        .orElse("?");
    }

    private static ArticleClaims article(int number) {
        ArticleClaims like = HotStory.article(number);
        Pair pair = new Pair("company-" + number % COMPANIES, "technology-" + number / COMPANIES);
        Claim claim = like.claims().get(0);
        return new ArticleClaims(
                pair,
                like.article(),
                like.revision(),
                like.url(),
                like.title(),
                like.publisher(),
                like.owner(),
                like.agency(),
                like.sketch(),
                like.language(),
                like.rules(),
                like.published(),
                like.recordedAt(),
                Optional.empty(),
                List.of(about(pair, claim)));
    }

    private static Claim about(Pair pair, Claim claim) {
        return new Claim(
                pair,
                claim.catalogued(),
                claim.brand(),
                claim.act(),
                claim.modality(),
                claim.scope(),
                claim.effective(),
                claim.until(),
                claim.background(),
                claim.attribution(),
                claim.quote(),
                claim.confidence(),
                claim.explanation());
    }
}
