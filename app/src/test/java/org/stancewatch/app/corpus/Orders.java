package org.stancewatch.app.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Orders in which a few things may arrive: all of them where there are few, else many, with repeats. */
final class Orders {

    private static final int FEW = 5;
    private static final int SHUFFLES = 200;
    private static final int SHUFFLES_OF_FEW = 20;

    private Orders() {}

    static <T> Stream<List<T>> of(List<T> all) {
        return all.size() <= FEW
                ? Stream.concat(permutations(all), shuffles(all, SHUFFLES_OF_FEW))
                : shuffles(all, SHUFFLES);
    }

    private static <T> Stream<List<T>> permutations(List<T> all) {
        if (all.isEmpty()) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, all.size()).boxed().flatMap(first -> {
            List<T> rest = new ArrayList<>(all);
            T taken = rest.remove((int) first);
            return permutations(rest).map(order -> withFirst(taken, order));
        });
    }

    private static <T> List<T> withFirst(T first, List<T> rest) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    /** Each order by its seed; about every second thing comes twice. */
    private static <T> Stream<List<T>> shuffles(List<T> all, int count) {
        return IntStream.range(0, count).mapToObj(seed -> {
            Random random = new Random(seed);
            List<T> order = new ArrayList<>(all);
            all.stream().filter(one -> random.nextBoolean()).forEach(order::add);
            Collections.shuffle(order, random);
            return order;
        });
    }
}
