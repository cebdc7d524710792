package org.stancewatch.systemtests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.stancewatch.app.Cluster;
import org.stancewatch.processor.Application;
import org.stancewatch.systemtests.harness.ProductProcess;
import org.stancewatch.systemtests.harness.Progress;
import org.stancewatch.systemtests.harness.Stack;
import org.stancewatch.systemtests.load.NewsLoad;

/** Starts the processor and kills it, at moments that follow from a seed and from how far it has come. */
final class CrashCampaign {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final int MAX_START_MILLIS = 5_000;
    private static final int COMMIT_MILLIS = 100;
    private static final int MAX_STEPS = 600;

    private static final Moment[] MOMENTS = Moment.values();

    /** What the processor is about when it is killed. */
    private enum Moment {
        /** It has written what it has not committed. */
        IN_A_TRANSACTION,
        /** In mid-stream, wherever it is. */
        UNDER_WAY,
        /** It has not joined its group, or restores its state. */
        WHILE_IT_STARTS
    }

    private final Cluster cluster;
    private final Path state;
    private final Progress progress;
    private final Random random;
    private final NewsLoad load;
    private final List<Integer> sentAtKills = new ArrayList<>();
    private int openTransactions;

    CrashCampaign(Stack stack, Path state, Progress progress, NewsLoad load, long seed) {
        this.cluster = stack.cluster();
        this.state = state;
        this.progress = progress;
        this.load = load;
        this.random = new Random(seed);
    }

    /** Starts and kills it {@code times} times; returns once news has come in after the last kill too. */
    void kill(int times) {
        for (int kill = 0; kill < times; kill++) {
            try (ProductProcess processor = start()) {
                awaitMoment(MOMENTS[kill % MOMENTS.length], processor);
                sentAtKills.add(load.sent());
                processor.kill();
                openTransactions += progress.hasOpenTransaction() ? 1 : 0;
            }
        }
        int last = sentAtKills.get(sentAtKills.size() - 1);
        Awaitility.await("news after the last kill").atMost(START_LIMIT).until(() -> load.sent() > last);
    }

    /** Starts it once more, for as long as {@code task} takes. */
    void goOn(Runnable task) {
        try (ProductProcess processor = start()) {
            task.run();
            requireAlive(processor);
        }
    }

    /** How many revisions had been sent at each kill. */
    List<Integer> sentAtKills() {
        return List.copyOf(sentAtKills);
    }

    /** After how many kills a transaction stood open, torn by that kill or by one before it. */
    int openTransactions() {
        return openTransactions;
    }

    private ProductProcess start() {
        return ProductProcess.processor(cluster, state);
    }

    private void awaitMoment(Moment moment, ProductProcess processor) {
        if (moment == Moment.WHILE_IT_STARTS) {
            letRun(processor, MAX_START_MILLIS);
            return;
        }
        long goal = progress.committed(Application.AGGREGATOR) + 1 + random.nextInt(MAX_STEPS);
        await(processor, () -> progress.committed(Application.AGGREGATOR) >= goal);
        if (moment == Moment.IN_A_TRANSACTION) {
            await(processor, progress::hasOpenTransaction);
        } else {
            letRun(processor, COMMIT_MILLIS);
        }
    }

    private void letRun(ProductProcess processor, int maxMillis) {
        processor.endsWithin(Duration.ofMillis(random.nextInt(maxMillis)));
        requireAlive(processor);
    }

    private static void await(ProductProcess processor, Callable<Boolean> moment) {
        Awaitility.await("the moment to kill " + processor)
                .atMost(START_LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .failFast(processor::mustLive)
                .until(moment);
    }

    private static void requireAlive(ProductProcess processor) {
        if (!processor.isAlive()) {
            throw new AssertionError("the processor ended by itself: " + processor);
        }
    }
}
