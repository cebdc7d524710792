package org.stancewatch.processor.replay;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.Pair;

/**
 * Which news a replay is about; what is empty lets all through.
 *
 * @param from news published before is read, and alerts that rest on it alone are not told
 * @param to news published at this moment or later is not read
 * @param languages ISO 639-1 codes that articles say of themselves
 * @param publishers by the names they go by
 * @param technologies ids
 * @param companies ids
 */
public record ArticleFilter(
        Optional<Instant> from,
        Optional<Instant> to,
        Set<String> languages,
        Set<String> publishers,
        Set<String> technologies,
        Set<String> companies) {

    /** All news. */
    public static final ArticleFilter ALL =
            new ArticleFilter(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of());

    public ArticleFilter {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        languages = Set.copyOf(languages);
        publishers = Set.copyOf(publishers);
        technologies = Set.copyOf(technologies);
        companies = Set.copyOf(companies);
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new IllegalArgumentException("to: " + to.get() + " is not after from, " + from.get());
        }
    }

    /** Whether {@code article} is read. */
    public boolean takes(Article article) {
        return to.filter(end -> !article.published().isBefore(end)).isEmpty()
                && (publishers.isEmpty() || publishers.contains(article.publisher()))
                && (languages.isEmpty()
                        || article.language().filter(languages::contains).isPresent());
    }

    /** Whether what is said about {@code pair} counts. */
    public boolean takes(Pair pair) {
        return (technologies.isEmpty() || technologies.contains(pair.technology()))
                && (companies.isEmpty() || companies.contains(pair.company()));
    }
}
