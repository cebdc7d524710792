package org.stancewatch.app.copies;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Sketch;
import org.stancewatch.extraction.Extractor;

/**
 * How well sketches tell copies: each article against copies of itself that a desk has worked on, and all articles against each
 * other.
 */
final class CopyMeasure {

    private static final int COMBINATIONS = 6;
    private static final long SEED = Long.getLong("seed", 20_201_126);

    /** Copies found, of all that were made. */
    static final class Found {
        private int found;
        private int made;

        private void count(boolean isFound) {
            made++;
            found += isFound ? 1 : 0;
        }

        double share() {
            return made == 0 ? 1 : (double) found / made;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d of %d (%.3f)", found, made, share());
        }
    }

    /** Two different articles taken for copies. */
    record Joined(LabelledArticle one, LabelledArticle other) {
        @Override
        public String toString() {
            return one.id() + " + " + other.id();
        }
    }

    private final Extractor extractor;
    private final List<LabelledArticle> articles;
    private final Random random = new Random(SEED);
    private final Map<String, Found> byEdit = new LinkedHashMap<>();
    private final List<Joined> joined = new ArrayList<>();
    private int pairsOnOneAct;

    CopyMeasure(Extractor extractor, List<LabelledArticle> articles) {
        this.extractor = extractor;
        this.articles = articles;
        articles.forEach(this::copy);
        compare();
    }

    private void copy(LabelledArticle original) {
        for (DeskEdit edit : DeskEdit.values()) {
            count(edit.name(), original.article(), List.of(edit));
        }
        for (int i = 0; i < COMBINATIONS; i++) {
            count("two or three of them", original.article(), combination());
        }
    }

    private List<DeskEdit> combination() {
        List<DeskEdit> edits = new ArrayList<>(Arrays.asList(DeskEdit.values()));
        Collections.shuffle(edits, random);
        return edits.subList(0, random.nextInt(2, 4));
    }

    private void count(String name, Article original, List<DeskEdit> edits) {
        Article copy = original;
        for (DeskEdit edit : edits) {
            copy = copy.withText(
                    edit.apply(copy.text(), original.language().orElseThrow(), stranger(original), random));
        }
        byEdit.computeIfAbsent(name, none -> new Found()).count(sketch(original).isCopyOf(sketch(copy)));
    }

    private Article stranger(Article original) {
        List<Article> strangers = articles.stream()
                .map(LabelledArticle::article)
                .filter(other -> other.language().equals(original.language()))
                .filter(other -> !other.id().equals(original.id()))
                .toList();
        return strangers.get(random.nextInt(strangers.size()));
    }

    private Sketch sketch(Article article) {
        return extractor.provenance(article).sketch();
    }

    private void compare() {
        List<Sketch> sketches =
                articles.stream().map(article -> sketch(article.article())).toList();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(articles.get(j), articles.get(i), sketches.get(j).isCopyOf(sketches.get(i)));
            }
        }
    }

    private void compare(LabelledArticle one, LabelledArticle other, boolean taken) {
        if (speaksWithOneVoice(one.article(), other.article())) {
            return;
        }
        pairsOnOneAct += isOnOneAct(one, other) ? 1 : 0;
        if (taken) {
            joined.add(new Joined(one, other));
        }
    }

    // Revisions of one article, and what credits the other's publisher, are no strangers to each other.
    private static boolean speaksWithOneVoice(Article one, Article other) {
        return one.publisher().equals(other.publisher()) || !Collections.disjoint(voices(one), voices(other));
    }

    private static Set<String> voices(Article article) {
        Set<String> voices = new HashSet<>();
        article.agency().ifPresentOrElse(voices::add, () -> voices.add(article.publisher()));
        return voices;
    }

    private static boolean isOnOneAct(LabelledArticle one, LabelledArticle other) {
        return !Collections.disjoint(pairs(one), pairs(other));
    }

    private static List<Pair> pairs(LabelledArticle article) {
        return article.claims().stream().map(Claim::pair).toList();
    }

    /** Of all copies made, combinations included, the share that is found. */
    Found recall() {
        Found all = new Found();
        byEdit.values().forEach(found -> {
            all.found += found.found;
            all.made += found.made;
        });
        return all;
    }

    /** Different articles taken for copies. */
    List<Joined> joined() {
        return joined;
    }

    /** Of all that is taken for a copy, the share that is one. */
    double precision() {
        int found = recall().found;
        return (double) found / (found + joined.size());
    }

    /** Of the pairs of independent articles on one company and technology, the share taken for copies. */
    double joinedOnOneAct() {
        long wrong = joined.stream()
                .filter(pair -> isOnOneAct(pair.one(), pair.other()))
                .count();
        return pairsOnOneAct == 0 ? 0 : (double) wrong / pairsOnOneAct;
    }

    @Override
    public String toString() {
        return byEdit.entrySet().stream()
                        .map(edit -> "%-22s %s".formatted(edit.getKey(), edit.getValue()))
                        .collect(joining("\n"))
                + "\nall %s, precision %.4f, joined of %d pairs on one act %.4f: %s"
                        .formatted(recall(), precision(), pairsOnOneAct, joinedOnOneAct(), joined);
    }
}
