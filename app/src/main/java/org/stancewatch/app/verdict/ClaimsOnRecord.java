package org.stancewatch.app.verdict;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.app.Cluster;
import org.stancewatch.app.topic.CommittedRecords;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.schemas.topic.Topics;

/** What articles claim about one pair now, as the claim topic has it. */
public final class ClaimsOnRecord {

    private static final Comparator<ArticleClaims> BY_PUBLICATION =
            Comparator.comparing(ArticleClaims::published).thenComparing(ArticleClaims::article);

    private final Map<ArticleId, ArticleClaims> latest = new HashMap<>();

    private ClaimsOnRecord() {}

    /**
     * Reads the whole topic, and decodes what is about {@code pair}.
     *
     * @throws IllegalStateException where no broker answers, or the topic is not there
     */
    public static ClaimsOnRecord about(Pair pair, Cluster cluster) {
        ClaimsOnRecord claims = new ClaimsOnRecord();
        try (CommittedRecords records = CommittedRecords.of(cluster)) {
            records.read(
                    Topics.CLAIM, pair.key()::equals, record -> record.value().ifPresent(claims::take));
        }
        return claims;
    }

    private void take(ArticleClaims told) {
        latest.merge(told.article(), told, ClaimsOnRecord::later);
    }

    private static ArticleClaims later(ArticleClaims one, ArticleClaims other) {
        return one.revision().compareTo(other.revision()) > 0 ? one : other;
    }

    /** The articles that claim something, the first published first. */
    public List<ArticleClaims> articles() {
        return latest.values().stream()
                .filter(article -> !article.claims().isEmpty())
                .sorted(BY_PUBLICATION)
                .toList();
    }

    /** The article whose id or address is {@code name}, where it claims something. */
    public Optional<ArticleClaims> article(String name) {
        return articles().stream()
                .filter(article -> article.article().value().equals(name)
                        || article.url().filter(name::equals).isPresent())
                .findFirst();
    }
}
