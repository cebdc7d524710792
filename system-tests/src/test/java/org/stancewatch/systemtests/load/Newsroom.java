package org.stancewatch.systemtests.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;

/**
 * Makes up news without end, the same for the same seed: stories about many companies and technologies, corrections that
 * say something else, retractions, a share of revisions sent twice or in the wrong order, and ordinary news.
 */
public final class Newsroom {

    private static final Instant FIRST_DAY = Instant.parse("2019-01-02T08:00:00Z");
    private static final int DAYS = 5 * 365;
    private static final int MAX_REVISIONS = 3;

    private static final List<String> PAPERS =
            List.of("Harbour Post", "North Ledger", "Daily Meridian", "The Quay", "Tin Whistle", "Field Notes");
    private static final List<String> OWNERS = List.of("Harbour Group", "Meridian Media");
    private static final List<String> AGENCIES = List.of("Reuters", "AFP");

    private final String name;
    private final Random random;
    private final Stories stories;
    private final List<Article> desk = new ArrayList<>();
    private int articles;

    /** A newsroom whose articles have addresses of their own by {@code name}. */
    public Newsroom(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
        this.stories = new Stories(random);
    }

    /** The next revision to be published. */
    public Article next() {
        if (desk.isEmpty()) {
            write();
        }
        return desk.remove(desk.size() - 1);
    }

    /** Puts an article on the desk: now and then with revisions, which leave it in any order, one of them twice. */
    private void write() {
        Article article = article();
        desk.add(article);
        if (random.nextInt(4) == 0) {
            int revisions = 1 + random.nextInt(MAX_REVISIONS);
            for (int revision = 1; revision <= revisions; revision++) {
                desk.add(revise(article, revision));
            }
            desk.add(desk.get(random.nextInt(desk.size())));
            Collections.shuffle(desk, random);
        }
    }

    private Article article() {
        Instant published = FIRST_DAY.plus(Duration.ofHours(random.nextInt(DAYS * 24)));
        String url = "https://" + name + ".example/" + articles++;
        return new Article(
                ArticleId.hashOf(url),
                Optional.of(url),
                pick(PAPERS),
                maybe(OWNERS),
                maybe(AGENCIES),
                "Technology in brief",
                stories.next(),
                Optional.of("en"),
                published,
                Optional.of(published),
                Instant.now(),
                ArticleStatus.PUBLISHED);
    }

    private Article revise(Article first, int revision) {
        boolean withdrawn = random.nextInt(3) == 0;
        return new Article(
                first.id(),
                first.url(),
                first.publisher(),
                first.owner(),
                first.agency(),
                first.title(),
                withdrawn ? first.text() : stories.next(),
                first.language(),
                first.published(),
                Optional.of(first.published().plus(Duration.ofHours(revision))),
                first.recordedAt(),
                withdrawn ? ArticleStatus.WITHDRAWN : ArticleStatus.PUBLISHED);
    }

    private Optional<String> maybe(List<String> names) {
        return random.nextInt(4) == 0 ? Optional.of(pick(names)) : Optional.empty();
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
