package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.Quote;

/**
 * What an event or alert rests on: words of one article.
 *
 * @param article the article
 * @param url its canonical URL, where there is one
 * @param publisher who published it
 * @param title its headline
 * @param published when
 * @param quote the words
 * @param confidence of the claim the words carry
 * @param explanation which rule made that claim
 * @param rules the version of the rules that read the article; no part of what is said: evidence that differs in it alone is equal,
 *     so that nothing is told anew because it was read anew
 */
public record Evidence(
        ArticleId article,
        Optional<String> url,
        String publisher,
        String title,
        Instant published,
        Quote quote,
        double confidence,
        String explanation,
        String rules) {

    public Evidence {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(rules, "rules");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence evidence && said().equals(evidence.said());
    }

    @Override
    public int hashCode() {
        return said().hashCode();
    }

    private List<Object> said() {
        return List.of(article, url, publisher, title, published, quote, confidence, explanation);
    }

    /** Whether {@code other} are the same words of the same article, wherever they stand in it and however sure they are. */
    boolean saysTheSameAs(Evidence other) {
        return article.equals(other.article) && quote.words().equals(other.quote.words());
    }
}
