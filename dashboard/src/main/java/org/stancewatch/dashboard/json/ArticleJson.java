package org.stancewatch.dashboard.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.Judgement;
import org.stancewatch.domain.claim.Quote;
import org.stancewatch.domain.claim.Verdict;

/** An article and what it is read to claim. */
public final class ArticleJson {

    /** A claim, and the version of the rules that read it. */
    private record Read(Claim claim, String rules) {}

    private ArticleJson() {}

    /** All but the claims. */
    public static ObjectNode of(Article article, int partition, long offset) {
        ObjectNode node = Fields.JSON.objectNode();
        node.put("id", article.id().value()).put("url", Fields.text(article.url()));
        node.put("publisher", article.publisher()).put("owner", Fields.text(article.owner()));
        node.put("agency", Fields.text(article.agency())).put("title", article.title());
        node.put("text", article.text()).put("language", Fields.text(article.language()));
        node.put("published", article.published().toString()).put("modified", Fields.text(article.modified()));
        node.put("recordedAt", article.recordedAt().toString())
                .put("status", article.status().name());
        node.putObject("revision")
                .put("time", article.revision().time().toString())
                .put("contentHash", article.revision().contentHash())
                .put("partition", partition)
                .put("offset", offset);
        return node;
    }

    /** The claims of an article about all pairs, in the order of their quotes, each with the verdict that counts. */
    public static List<ObjectNode> claims(Collection<ArticleClaims> told, Collection<Verdict> verdicts, Labels labels) {
        return told.stream()
                .flatMap(about -> about.claims().stream().map(claim -> new Read(claim, about.rules())))
                .sorted(Comparator.comparingInt(read -> read.claim().quote().start()))
                .map(read -> claim(read, verdicts, labels))
                .toList();
    }

    private static ObjectNode claim(Read read, Collection<Verdict> verdicts, Labels labels) {
        Claim claim = read.claim();
        ObjectNode node = labels.putPair(Fields.JSON.objectNode(), claim.pair());
        node.put("act", claim.act().name()).put("modality", claim.modality().name());
        Fields.putScope(node, claim.scope()).put("effective", Fields.text(claim.effective()));
        node.set("until", UntilJson.of(claim.until()));
        node.put("background", claim.background())
                .put("attribution", claim.attribution().name());
        node.put("brand", Fields.text(claim.brand()));
        node.set("quote", quote(claim.quote()));
        node.put("confidence", claim.confidence())
                .put("rule", claim.explanation())
                .put("rules", Fields.known(read.rules()));
        node.set("judged", judged(Verdict.on(claim, verdicts)));
        return node;
    }

    private static ObjectNode quote(Quote quote) {
        return Fields.JSON
                .objectNode()
                .put("words", quote.words())
                .put("start", quote.start())
                .put("end", quote.end());
    }

    private static @Nullable ObjectNode judged(Optional<Verdict> verdict) {
        return verdict.map(word -> Fields.JSON
                        .objectNode()
                        .put("false", word.judgement() == Judgement.FALSE)
                        .put("why", word.reason())
                        .put("who", word.by())
                        .put("at", word.at().toString()))
                .orElse(null);
    }
}
