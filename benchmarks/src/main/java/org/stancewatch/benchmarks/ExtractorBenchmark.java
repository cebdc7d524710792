package org.stancewatch.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stancewatch.domain.article.Article;
import org.stancewatch.extraction.Extraction;
import org.stancewatch.extraction.Extractor;

/** Articles a second through the whole extractor, on one thread: ordinary news, two in a hundred from the corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractorBenchmark {

    @Param({"fr-orangesum", "en-wikinews", "en-tech"})
    public String news = "";

    private final Extractor extractor = Extractor.bundled();
    private List<Article> articles = List.of();
    private int next;

    @Setup
    public void read() {
        articles = News.mixed(news);
    }

    @Benchmark
    public Extraction extract() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return extractor.extract(articles.get(next));
    }
}
