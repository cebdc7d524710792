package org.stancewatch.app.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.apache.kafka.clients.admin.Admin;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.alert.AlertHistory;
import org.stancewatch.app.alert.AlertReader;
import org.stancewatch.app.standalone.DirectoryLock;
import org.stancewatch.domain.ledger.Alert;
import org.stancewatch.processor.Application;
import org.stancewatch.processor.ProcessorService;
import org.stancewatch.processor.replay.OffsetRange;
import org.stancewatch.processor.replay.ReplayPlan;
import org.stancewatch.schemas.registry.SchemaRegistrar;
import org.stancewatch.schemas.topic.Generation;
import org.stancewatch.schemas.topic.TopicAdmin;
import org.stancewatch.schemas.topic.TopicLayout;
import org.stancewatch.schemas.topic.Topics;

/** The replays of one cluster that are kept under one directory. */
public final class Replays {

    private final Cluster cluster;
    private final Path directory;
    private final Clock clock;

    public Replays(Cluster cluster, Path directory, Clock clock) {
        this.cluster = cluster;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Runs the replay {@code name} to its end: a new one, or where {@code request} is what it was begun with, the one that was
     * broken off.
     *
     * @param articlesPerSecond how fast it may read in this run
     * @param processor starts a processor for a plan, with its local state in a directory
     * @throws ReplayFault where the name is in use
     */
    public ReplayRecord run(
            String name,
            ReplayRequest request,
            OptionalInt articlesPerSecond,
            BiFunction<ReplayPlan, Path, ProcessorService> processor,
            ReplayWatcher watcher) {
        Generation generation = Generation.replay(name);
        ReplayDirectory own = ReplayDirectory.of(directory, name);
        try (DirectoryLock held = own.hold().orElseThrow(() -> runsAlready(name));
                ReplayTopics topics = ReplayTopics.on(cluster)) {
            ReplayRecord record = own.read()
                    .map(before -> continued(before, request))
                    .orElseGet(() -> begun(generation, request, topics));
            own.write(record);
            ensure(generation);
            ReplayRecord ended = run(record, articlesPerSecond, own, processor, topics, watcher);
            own.write(ended);
            return ended;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private ReplayRecord run(
            ReplayRecord record,
            OptionalInt articlesPerSecond,
            ReplayDirectory own,
            BiFunction<ReplayPlan, Path, ProcessorService> processors,
            ReplayTopics topics,
            ReplayWatcher watcher) {
        Instant start = clock.instant();
        ReplayPlan plan = record.plan().at(articlesPerSecond);
        begin(plan, topics);
        try (ProcessorService processor = processors.apply(plan, own.state())) {
            new ReplayRun(cluster, topics, plan, processor).toTheEnd(watcher);
        }
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        return record.ended(
                new ReplayResult(ReplayTopics.total(plan.articles()), standing(plan.generation()), seconds));
    }

    private int standing(Generation generation) {
        try (AlertReader alerts = AlertReader.open(cluster, generation)) {
            return (int) AlertHistory.latest(alerts.backlog()).stream()
                    .filter(Alert::stands)
                    .count();
        }
    }

    /** A group that has read nothing yet begins where the plan does. */
    private static void begin(ReplayPlan plan, ReplayTopics topics) {
        String articles = Topics.ARTICLE.name();
        boolean fromTheStart = plan.articles().values().stream().allMatch(range -> range.from() == 0);
        if (!fromTheStart && topics.read(Application.EXTRACTOR, plan.generation(), articles, plan.articles()) == 0) {
            topics.start(Application.EXTRACTOR, plan.generation(), articles, plan.articles());
        }
    }

    /** Whether live reads the same articles now: then a replay is to leave it its speed. */
    public boolean isLiveServed() {
        try (ReplayTopics topics = ReplayTopics.on(cluster)) {
            return topics.isServed(Application.EXTRACTOR, Generation.LIVE);
        }
    }

    /** Those of which there is a record here. */
    public List<ReplayDirectory> known() {
        return ReplayDirectory.all(directory);
    }

    /**
     * That of the replay {@code name}.
     *
     * @throws ReplayFault where there is no record of it here
     */
    public ReplayDirectory known(String name) {
        return known().stream()
                .filter(replay -> replay.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ReplayFault("name: there is no record of a replay '" + name + "' here"));
    }

    /**
     * Removes the replay {@code name}: its topics, its groups, and what is kept of it here.
     *
     * @param live whose claims and state are live's: it stays
     */
    public void remove(String name, Generation live) {
        Generation generation = Generation.replay(name);
        if (generation.replay().equals(live.replay())) {
            throw new ReplayFault("name: '" + name + "' is live's by the setting generation: promote another first");
        }
        ReplayDirectory own = ReplayDirectory.of(directory, name);
        try (DirectoryLock held = own.hold().orElseThrow(() -> runsAlready(name));
                ReplayTopics topics = ReplayTopics.on(cluster)) {
            if (own.read().isEmpty() && !topics.replays().contains(generation)) {
                own.delete();
                throw new ReplayFault("name: there is no replay '" + name + "'");
            }
            topics.remove(generation);
            own.delete();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private ReplayRecord continued(ReplayRecord before, ReplayRequest request) {
        String name = before.plan().generation().name();
        if (before.result().isPresent()) {
            throw new ReplayFault("name: '" + name + "' is in use by a replay that is done: take another, or remove it"
                    + " with: stancewatch replay rm " + name);
        }
        if (!before.request().equals(request)) {
            throw new ReplayFault(
                    "name: '" + name + "' is in use by a replay that was begun otherwise and broken off: see"
                            + " stancewatch replay show " + name);
        }
        return before;
    }

    private ReplayRecord begun(Generation generation, ReplayRequest request, ReplayTopics topics) {
        if (topics.replays().contains(generation)) {
            throw new ReplayFault("name: '" + generation.name() + "' is in use by a replay that was made elsewhere");
        }
        Instant now = clock.instant();
        LocalDate asOf =
                request.asOf().or(() -> request.filter().to().map(Replays::day)).orElse(day(now));
        ReplayPlan plan = new ReplayPlan(
                generation,
                within(request.offsets(), topics.present(Topics.ARTICLE.name())),
                topics.present(Topics.VERDICT.name()),
                request.filter(),
                asOf,
                OptionalInt.empty());
        return new ReplayRecord(request, plan, now, Optional.empty());
    }

    /** What is asked for of what is there; all of it where nothing is asked for. */
    private static Map<Integer, OffsetRange> within(
            Map<Integer, OffsetRange> asked, Map<Integer, OffsetRange> present) {
        if (asked.isEmpty()) {
            return present;
        }
        Map<Integer, OffsetRange> both = new HashMap<>();
        asked.forEach((partition, range) -> both.put(partition, range.within(there(present, partition))));
        return both;
    }

    private static OffsetRange there(Map<Integer, OffsetRange> present, int partition) {
        return Optional.ofNullable(present.get(partition))
                .orElseThrow(() ->
                        new ReplayFault("--offsets: " + Topics.ARTICLE.name() + " has no partition " + partition));
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /** As many partitions as the topics that come in: with a key lies its state. */
    private void ensure(Generation generation) {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            TopicAdmin.ensure(admin, new TopicLayout(OptionalInt.empty(), OptionalInt.empty()), generation);
        }
        new SchemaRegistrar(cluster.registryApi()).register(generation);
    }

    private static ReplayFault runsAlready(String name) {
        return new ReplayFault("name: '" + name + "' is in use by a replay that runs");
    }
}
