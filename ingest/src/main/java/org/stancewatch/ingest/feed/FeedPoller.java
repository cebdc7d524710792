package org.stancewatch.ingest.feed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.publish.ArticlePublisher;
import org.stancewatch.ingest.publish.Outcome;

/** Watches one feed: each poll publishes what is new in it. Not for use by several threads at once. */
public final class FeedPoller {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final int REMEMBERED_ARTICLES = 10_000;

    private record Sent(Article told, CompletableFuture<Outcome> outcome) {}

    private final FeedSource source;
    private final FeedFetcher fetcher;
    private final ArticlePublisher publisher;
    private final Clock clock;
    private final PublishedRevisions published = new PublishedRevisions(REMEMBERED_ARTICLES);
    private Validators validators = Validators.NONE;
    private volatile FeedHealth health;

    public FeedPoller(FeedSource source, FetchLimits limits, ArticlePublisher publisher, Clock clock) {
        this.source = source;
        this.fetcher = new FeedFetcher(limits);
        this.publisher = publisher;
        this.clock = clock;
        this.health = new FeedHealth(source, Optional.empty(), Optional.empty());
    }

    /** How the feed does; may be asked from any thread. */
    public FeedHealth health() {
        return health;
    }

    /**
     * Fetches the feed and publishes what was not yet; returns when the broker has confirmed. Trouble with the feed, or with
     * publishing what it told, is logged when it begins and when it is over, not at every poll.
     *
     * @return how many articles were published
     */
    public int poll() {
        try {
            List<Outcome> outcomes = publishNews();
            report(trouble(outcomes));
            return (int) outcomes.stream().filter(Outcome::isPublished).count();
        } catch (FeedFault fault) {
            report(Optional.of(fault.reason()));
            return 0;
        }
    }

    private List<Outcome> publishNews() throws FeedFault {
        Optional<FetchedFeed> fetched = fetcher.fetch(source, validators);
        return fetched.isEmpty() ? List.of() : publish(fetched.get());
    }

    /** Only a feed that is wholly published may answer 304 next time: what failed has to be seen again. */
    private List<Outcome> publish(FetchedFeed fetched) throws FeedFault {
        List<Sent> sent = FeedDocument.parse(source, fetched).articles(clock.instant()).stream()
                .flatMap(told -> send(told).stream())
                .toList();
        publisher.flush();
        List<Outcome> outcomes = sent.stream().map(this::settle).toList();
        if (outcomes.stream().allMatch(FeedPoller::isSettled)) {
            validators = fetched.validators();
        }
        return outcomes;
    }

    private Optional<Sent> send(Article told) {
        return published
                .unpublished(told)
                .map(article -> new Sent(told, publisher.publish(article, source.toString())));
    }

    private Outcome settle(Sent sent) {
        Outcome outcome = sent.outcome().join();
        if (isSettled(outcome)) {
            published.add(sent.told());
        }
        if (outcome.kind() == Outcome.Kind.REFUSED) {
            LOG.error("article {} of {}: {}", sent.told().id(), source, outcome.reason());
        }
        return outcome;
    }

    /** Of many articles that wait for the same the first is enough. */
    private static Optional<String> trouble(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> !isSettled(outcome))
                .map(outcome -> "what it tells is not published yet: " + outcome.reason())
                .findFirst();
    }

    /** A refused article is settled too: it would be refused at every poll. */
    private static boolean isSettled(Outcome outcome) {
        return outcome.kind() != Outcome.Kind.FAILED;
    }

    private void report(Optional<String> now) {
        if (!now.equals(health.trouble())) {
            now.ifPresentOrElse(
                    reason -> LOG.warn("feed {}: {}", source, reason),
                    () -> LOG.warn("feed {}: is well again", source));
        }
        health = new FeedHealth(source, Optional.of(clock.instant()), now);
    }
}
