package org.stancewatch.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/** Several ways to read the same pages, which take turns, so that what else the machine does falls on all of them. */
final class Turns {

    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final int pages;
    private final Map<String, LongSupplier> ways = new LinkedHashMap<>();
    private final Map<String, List<Turn>> taken = new LinkedHashMap<>();

    Turns(int pages) {
        this.pages = pages;
    }

    /** Milliseconds a page: on the clock, and of processor by all threads, the collector and the compiler among them. */
    private record Turn(double clock, double processor) {}

    /** One more way, which gives the number of its articles. */
    Turns of(String name, LongSupplier way) {
        ways.put(name, way);
        return this;
    }

    /** Each way {@code rounds} times after one that does not count; prints every turn and the medians, as ratios to the first way. */
    void take(int rounds) {
        ways.forEach((name, way) -> turn("warming up", name, way));
        for (int round = 1; round <= rounds; round++) {
            for (Map.Entry<String, LongSupplier> way : ways.entrySet()) {
                Turn turn = turn("round " + round, way.getKey(), way.getValue());
                taken.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(turn);
            }
        }
        taken.forEach(this::print);
    }

    private Turn turn(String round, String name, LongSupplier way) {
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        long articles = way.getAsLong();
        double clock = 1_000 * (System.nanoTime() - start) / NANOS / pages;
        double busy = 1_000 * (SYSTEM.getProcessCpuTime() - processor) / NANOS / pages;
        System.out.printf(
                "%-10s %-45s %7.1f pages/s %6.2f ms of processor a page %7d articles%n",
                round, name, 1_000 / clock, busy, articles);
        return new Turn(clock, busy);
    }

    private void print(String name, List<Turn> turns) {
        List<Turn> first = taken.values().iterator().next();
        System.out.printf(
                "median     %-45s %7.1f pages/s (%.2f x) %6.2f ms of processor a page (%.2f x as fast)%n",
                name,
                1_000 / median(turns, Turn::clock),
                median(first, Turn::clock) / median(turns, Turn::clock),
                median(turns, Turn::processor),
                median(first, Turn::processor) / median(turns, Turn::processor));
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return turns.stream().mapToDouble(figure).sorted().toArray()[turns.size() / 2];
    }
}
