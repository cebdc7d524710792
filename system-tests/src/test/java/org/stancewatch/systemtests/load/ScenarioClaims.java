package org.stancewatch.systemtests.load;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stancewatch.app.corpus.Corpus;
import org.stancewatch.app.corpus.LabelledArticle;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.claim.Sketch;

/** What the labelled articles of the project's scenarios claim, each paragraph of the rules on technologies of its own. */
public final class ScenarioClaims {

    private static final String UNDETERMINED = "und";

    private final String paragraph;
    private final List<LabelledArticle> revisions;

    private ScenarioClaims(String paragraph, List<LabelledArticle> revisions) {
        this.paragraph = paragraph;
        this.revisions = revisions;
    }

    /** All below {@code scenarios}, a directory a paragraph. */
    public static List<ArticleClaims> in(Path scenarios) {
        try (Stream<Path> paragraphs = Files.list(scenarios)) {
            return paragraphs
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(paragraph -> of(paragraph).told())
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static ScenarioClaims of(Path paragraph) {
        try {
            return new ScenarioClaims(
                    paragraph.getFileName().toString(), Corpus.articles(paragraph.resolve("articles.jsonl")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Every revision of an article tells each pair that any revision speaks of what it says, or no longer says, of it. */
    private Stream<ArticleClaims> told() {
        return revisions.stream().collect(groupingBy(one -> one.article().id())).values().stream()
                .flatMap(this::told);
    }

    private Stream<ArticleClaims> told(Collection<LabelledArticle> ofOneArticle) {
        Set<Pair> pairs = ofOneArticle.stream()
                .flatMap(revision -> revision.claims().stream())
                .map(Claim::pair)
                .collect(Collectors.toSet());
        return ofOneArticle.stream().flatMap(revision -> pairs.stream().map(pair -> told(pair, revision)));
    }

    private ArticleClaims told(Pair pair, LabelledArticle revision) {
        Article article = revision.article();
        return new ArticleClaims(
                here(pair),
                new ArticleId(paragraph + "-" + article.id()),
                article.revision(),
                article.url(),
                article.title(),
                article.publisher(),
                article.owner(),
                article.agency(),
                Sketch.none(),
                article.language().orElse(UNDETERMINED),
                "",
                article.published(),
                article.recordedAt(),
                Optional.empty(),
                article.status() == ArticleStatus.WITHDRAWN ? List.of() : claims(pair, revision));
    }

    private List<Claim> claims(Pair pair, LabelledArticle revision) {
        return revision.claims().stream()
                .filter(claim -> claim.pair().equals(pair))
                .map(this::here)
                .toList();
    }

    private Claim here(Claim claim) {
        return new Claim(
                here(claim.pair()),
                claim.catalogued(),
                claim.brand(),
                claim.act(),
                claim.modality(),
                claim.scope(),
                claim.effective(),
                claim.until(),
                claim.background(),
                claim.attribution(),
                claim.quote(),
                claim.confidence(),
                claim.explanation());
    }

    private Pair here(Pair pair) {
        return new Pair(pair.company(), pair.technology() + "-" + paragraph);
    }
}
