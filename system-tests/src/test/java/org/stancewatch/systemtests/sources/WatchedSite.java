package org.stancewatch.systemtests.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.Cluster;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.article.Revision;
import org.stancewatch.systemtests.harness.ProductProcess;

/** A site, an ingest in a hurry that watches it, and how the topic differs from what the site has printed. */
final class WatchedSite implements AutoCloseable {

    private static final Map<String, String> HURRIED = Map.of(
            "STANCEWATCH_INGEST_PAUSE", "20ms",
            "STANCEWATCH_INGEST_TIMEOUT", "2s",
            "STANCEWATCH_INGEST_RETRY", "1s",
            "STANCEWATCH_INGEST_POLL_INTERVAL", "5s",
            "STANCEWATCH_INGEST_LOOK_AGAIN", "10s, 30s, 60s, 90s, 2m",
            "STANCEWATCH_INGEST_REQUESTS_PER_DAY", "100000");

    private final NewsSite site = NewsSite.open();
    private final Path directory;
    private final Path list;

    private WatchedSite(Path directory) throws IOException {
        this.directory = directory;
        this.list = Files.writeString(directory.resolve("list.yaml"), yaml(site));
    }

    /** Opens a site; what ingest knows of it is kept in {@code directory}. */
    static WatchedSite in(Path directory) {
        try {
            return new WatchedSite(directory);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    NewsSite site() {
        return site;
    }

    /** Starts to watch it, where it was left. */
    ProductProcess ingest(Cluster cluster) {
        return ProductProcess.start(
                HURRIED,
                "ingest",
                "--bootstrap",
                cluster.bootstrap(),
                "--registry",
                cluster.registry().toString(),
                "--sources",
                list.toString(),
                "--directory",
                directory.resolve("watching").toString());
    }

    /** By title what was printed, and what stands on the topic instead. */
    Map<String, String> differences(List<Article> articles) {
        Map<String, String> printed = site.printed();
        Map<String, String> latest = latest(articles);
        return Stream.concat(printed.keySet().stream(), latest.keySet().stream())
                .distinct()
                .filter(title -> !Objects.equals(printed.get(title), latest.get(title)))
                .collect(Collectors.toMap(
                        title -> title,
                        title -> printed.get(title) + " / " + latest.get(title),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @Override
    public void close() {
        site.close();
    }

    /** By title the text of the latest revision; empty where it is taken back. */
    private static Map<String, String> latest(List<Article> articles) {
        Map<String, Article> latest = articles.stream()
                .collect(Collectors.toMap(Article::title, article -> article, (one, other) -> later(one, other)));
        Map<String, String> texts = new TreeMap<>();
        latest.forEach((title, article) ->
                texts.put(title, article.status() == ArticleStatus.WITHDRAWN ? "" : article.text()));
        return texts;
    }

    private static Article later(Article one, Article other) {
        return Comparator.<Revision>naturalOrder().compare(one.revision(), other.revision()) >= 0 ? one : other;
    }

    private static String yaml(NewsSite site) {
        return site.addresses().stream()
                .map(address ->
                        "- {address: '" + address + "', interval: 5s, look-again: " + site.hasPages(address) + "}\n")
                .collect(Collectors.joining());
    }
}
