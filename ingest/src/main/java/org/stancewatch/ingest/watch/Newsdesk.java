package org.stancewatch.ingest.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stancewatch.domain.article.Article;
import org.stancewatch.ingest.fetch.Origins;
import org.stancewatch.ingest.publish.ArticleSink;
import org.stancewatch.ingest.publish.Outcome;
import org.stancewatch.ingest.store.Errand;
import org.stancewatch.ingest.store.IngestStore;
import org.stancewatch.ingest.store.ItemTable;
import org.stancewatch.ingest.store.KnownArticle;

/**
 * Puts onto the topic what is new in stories, and writes down that it is there once the broker has confirmed. Killed in
 * between, it sends the same records again, under the time they had: key and revision absorb them.
 */
final class Newsdesk {

    private static final Logger LOG = LoggerFactory.getLogger(Newsdesk.class);

    /**
     * What came of it.
     *
     * @param trouble why some are not there yet; empty where all are settled
     */
    record Report(Optional<String> trouble) {}

    private static final Report NOTHING = new Report(Optional.empty());

    /** A story on its way. */
    private record Sent(
            Story story, Optional<KnownArticle> known, Article article, CompletableFuture<Outcome> outcome) {

        boolean isSettled() {
            return outcome.join().kind() != Outcome.Kind.FAILED;
        }

        boolean isNews() {
            return known.isEmpty() && outcome.join().isPublished();
        }
    }

    /** A story that says something new, as it has to be sent. */
    private record Outgoing(Story story, Optional<KnownArticle> known, Article article) {}

    private final IngestStore store;
    private final ArticleSink publisher;
    private final WatchListener listener;
    private final List<Duration> lookAgain;
    private final Clock clock;
    private final AtomicBoolean inTrouble = new AtomicBoolean();

    Newsdesk(IngestStore store, ArticleSink publisher, WatchListener listener, List<Duration> lookAgain, Clock clock) {
        this.store = store;
        this.publisher = publisher;
        this.listener = listener;
        this.lookAgain = lookAgain;
        this.clock = clock;
    }

    /** The time of now, as exact as the store keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Publishes what is new in {@code stories}; returns when the broker has confirmed.
     *
     * @param origin where they come from, for logs
     */
    Report publish(List<Story> stories, String origin) {
        List<Outgoing> outgoing = outgoing(stories);
        return outgoing.isEmpty() ? NOTHING : send(outgoing, origin);
    }

    private Report send(List<Outgoing> outgoing, String origin) {
        List<Sent> sent = outgoing.stream()
                .map(out -> new Sent(out.story(), out.known(), out.article(), publisher.publish(out.article(), origin)))
                .toList();
        publisher.flush();
        store.write(tables -> sent.stream().filter(Sent::isSettled).forEach(story -> settle(tables, story)));
        sent.stream()
                .filter(Sent::isNews)
                .forEach(news -> listener.brought(news.story().source(), news.article()));
        Report report = report(sent, origin);
        tell(report.trouble());
        return report;
    }

    /** Once for all sources: it is the cluster that all of them wait for. */
    private void tell(Optional<String> trouble) {
        if (inTrouble.compareAndSet(trouble.isEmpty(), trouble.isPresent())) {
            trouble.ifPresentOrElse(
                    reason -> LOG.warn("articles are held back: {}", reason),
                    () -> LOG.warn("articles are published again"));
        }
    }

    private List<Outgoing> outgoing(List<Story> stories) {
        List<Outgoing> outgoing = new ArrayList<>();
        if (!stories.isEmpty()) {
            store.write(
                    tables -> stories.forEach(story -> outgoing(tables, story).ifPresent(outgoing::add)));
        }
        return outgoing;
    }

    /** Empty where the story says nothing new; its item is then dealt with. */
    private Optional<Outgoing> outgoing(IngestStore.Tables tables, Story story) {
        Optional<KnownArticle> known = tables.articles().find(story.article().id());
        if (known.filter(before -> !Change.between(before, story)).isPresent()) {
            dealtWith(tables, story);
            return Optional.empty();
        }
        Instant recorded = tables.articles().sending(story.article().id(), story.content(), now());
        return Optional.of(new Outgoing(story, known, Change.after(known, story, recorded)));
    }

    private void settle(IngestStore.Tables tables, Sent sent) {
        Story story = sent.story();
        Instant first = sent.known().map(KnownArticle::first).orElseGet(this::now);
        dealtWith(tables, story);
        tables.articles().sent(sent.article().id());
        tables.articles().put(Change.known(sent.known(), story, sent.article(), first));
        nextLook(sent, first).ifPresent(tables.errands()::putIfAbsent);
    }

    private void dealtWith(IngestStore.Tables tables, Story story) {
        story.item()
                .ifPresent(item -> tables.items()
                        .put(
                                story.source(),
                                item.key(),
                                new ItemTable.Known(
                                        item.told(), Optional.of(story.article().id())),
                                now()));
    }

    /** News is looked at again; what was old when we first saw it is not. */
    private Optional<Errand> nextLook(Sent sent, Instant first) {
        boolean news = sent.known().isEmpty()
                && !sent.story().isWithdrawal()
                && !lookAgain.isEmpty()
                && sent.article().published().isAfter(first.minus(lookAgain.get(lookAgain.size() - 1)));
        return sent.story().link().filter(any -> news).map(link -> look(sent, link, first.plus(lookAgain.get(0))));
    }

    private static Errand look(Sent sent, URI link, Instant due) {
        return new Errand(
                Errand.Kind.LOOK,
                sent.article().id().value(),
                sent.story().source(),
                Origins.host(link),
                due,
                0,
                Optional.empty());
    }

    private static Report report(List<Sent> sent, String origin) {
        sent.stream()
                .filter(story -> story.outcome().join().kind() == Outcome.Kind.REFUSED)
                .forEach(story -> LOG.error(
                        "article {} of {}: {}",
                        story.article().id(),
                        origin,
                        story.outcome().join().reason()));
        return new Report(trouble(sent));
    }

    /** Of many articles that wait for the same the first is enough. */
    private static Optional<String> trouble(List<Sent> sent) {
        return sent.stream()
                .filter(story -> !story.isSettled())
                .map(story -> "what it tells is not published yet: "
                        + story.outcome().join().reason())
                .findFirst();
    }
}
