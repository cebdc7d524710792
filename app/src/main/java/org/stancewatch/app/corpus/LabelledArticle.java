package org.stancewatch.app.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Findings;
import org.stancewatch.domain.claim.Provenance;

/**
 * An article of a corpus with its labels.
 *
 * @param id the id the corpus gives it (not the article id, which follows from the URL)
 * @param article what there is to read
 * @param kind positive, trap or negative; empty where the file has no labels
 * @param trap why it is a trap
 * @param claims what reading it should give
 */
public record LabelledArticle(String id, Article article, String kind, Optional<String> trap, List<Claim> claims) {

    private static final String UNDETERMINED = "und";

    public LabelledArticle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(trap, "trap");
        claims = List.copyOf(claims);
    }

    /** What reading it should give, its copies and agency told by {@code provenance}. */
    public Findings findings(Function<Article, Provenance> provenance) {
        String language = article.language().orElse(UNDETERMINED);
        return new Findings(
                true, language, "", claims.isEmpty() ? Provenance.unknown() : provenance.apply(article), claims);
    }
}
