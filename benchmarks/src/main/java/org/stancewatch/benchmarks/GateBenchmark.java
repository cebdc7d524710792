package org.stancewatch.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.monitor.QueryMatch;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.stancewatch.domain.article.Article;
import org.stancewatch.extraction.gate.Gate;
import org.stancewatch.extraction.lexicon.Lexicons;

/**
 * Articles a second through the gate, on one thread, beside Lucene Monitor with the same phrases. Before anything is timed,
 * both must find the same phrases in every article. The gate is measured twice: as it is, which ends at the first answer, and
 * naming every phrase to the end of the text, which is the work that Lucene Monitor does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class GateBenchmark {

    @Param({"fr-orangesum", "en-wikinews", "en-tech"})
    public String news = "";

    private final Gate gate = new Gate(Lexicons.bundled());
    private final PhraseMonitor monitor = new PhraseMonitor(gate.phrases());
    private List<String> texts = List.of();
    private int next;

    @Setup
    public void read() {
        texts = News.ordinary(news).stream().map(Article::text).toList();
        texts.forEach(this::requireEqualMatches);
        System.out.printf(
                "%d phrases; equal ones found in each of %d articles; the gate opens for %.1f %%%n",
                gate.phrases().size(),
                texts.size(),
                100.0 * texts.stream().filter(gate::opens).count() / texts.size());
    }

    private void requireEqualMatches(String text) {
        Set<String> ours = gate.phrasesIn(text);
        Set<String> theirs = monitor.phrasesIn(text);
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("the gate finds " + ours + ", Lucene Monitor " + theirs + " in " + text);
        }
    }

    @TearDown
    public void close() throws IOException {
        monitor.close();
    }

    private String nextText() {
        next = next + 1 < texts.size() ? next + 1 : 0;
        return texts.get(next);
    }

    @Benchmark
    public boolean gate() {
        return gate.opens(nextText());
    }

    @Benchmark
    public Set<String> gateToTheEnd() {
        return gate.phrasesIn(nextText());
    }

    @Benchmark
    public Collection<QueryMatch> luceneMonitor() {
        return monitor.matches(nextText());
    }
}
