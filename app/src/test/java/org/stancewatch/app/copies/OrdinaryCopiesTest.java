package org.stancewatch.app.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.Extractors;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.SharedFiles;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Provenance;

/**
 * Ordinary news in bulk, menus left in: hardly any two papers of different owners share a key. Within one paper many do, for they
 * share its page; that changes nothing, since they have one voice anyway.
 */
class OrdinaryCopiesTest {

    private static final int NANOS_A_MICRO = 1_000;

    private final Map<Long, SortedSet<String>> voicesByKey = new HashMap<>();
    private final Map<Long, List<String>> articlesByKey = new HashMap<>();

    @Test
    void ofAThousandArticlesHardlyTwoOfDifferentOwnersAreTakenForCopies() throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        for (String name : List.of("en-tech", "en-wikinews", "fr-orangesum")) {
            articles.addAll(Corpus.articles(SharedFiles.require("firehose/" + name + ".jsonl.gz")));
        }
        long start = System.nanoTime();
        articles.forEach(this::note);
        long micros = (System.nanoTime() - start) / NANOS_A_MICRO / articles.size();
        List<List<String>> joined = voicesByKey.entrySet().stream()
                .filter(key -> key.getValue().size() > 1)
                .map(key -> articlesByKey.get(key.getKey()))
                .toList();
        System.out.printf("%d articles, %d µs each%nkeys across owners: %s%n", articles.size(), micros, joined);

        assertThat(joined).hasSizeLessThanOrEqualTo(articles.size() / 1_000);
    }

    private void note(LabelledArticle labelled) {
        Article article = labelled.article();
        Provenance provenance = Extractors.BUNDLED.provenance(article);
        String voice = provenance.owner().orElse(article.publisher());
        for (long key : provenance.sketch().keys()) {
            voicesByKey.computeIfAbsent(key, none -> new TreeSet<>()).add(voice);
            articlesByKey.computeIfAbsent(key, none -> new ArrayList<>()).add(labelled.id());
        }
    }
}
