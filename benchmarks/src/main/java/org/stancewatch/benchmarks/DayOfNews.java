package org.stancewatch.benchmarks;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.IngestService;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.ProducerSettings;
import org.stancewatch.schemas.serde.SerdeConfig;

/**
 * Publishes a day of the world's news on a cluster: the articles of {@link News}, two in a hundred of them relevant, again and
 * again under other addresses. {@code DayOfNews BOOTSTRAP REGISTRY ARTICLES}.
 */
final class DayOfNews {

    private static final List<String> SETS = List.of("fr-orangesum", "en-wikinews");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private DayOfNews() {}

    public static void main(String[] args) {
        List<Article> articles = new ArrayList<>();
        SETS.forEach(set -> articles.addAll(News.mixed(set)));
        int count = Integer.parseInt(args[2]);
        try (ArticlePublisher publisher = publisher(args[0], URI.create(args[1]))) {
            for (int number = 0; number < count; number++) {
                Article article = articles.get(number % articles.size());
                publisher.publish(article.under("https://news.example/" + number), "news");
            }
            publisher.flush();
        }
        System.out.println(count + " articles published");
    }

    private static ArticlePublisher publisher(String bootstrap, URI registry) {
        ProducerSettings producer = new ProducerSettings(Map.of("bootstrap.servers", bootstrap), PATIENCE);
        SerdeConfig serde = SerdeConfig.of(registry, Map.of());
        return IngestService.connect(producer, serde, Clock.systemUTC(), new CompositeMeterRegistry());
    }
}
