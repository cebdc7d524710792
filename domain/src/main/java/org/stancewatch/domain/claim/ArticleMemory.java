package org.stancewatch.domain.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stancewatch.domain.article.Article;
import org.stancewatch.domain.article.ArticleStatus;
import org.stancewatch.domain.article.Revision;

/**
 * What must be remembered of an article so that a later revision can take back what an earlier one said (design §3.2).
 *
 * @param latest the latest revision read
 * @param pairs every pair that any revision spoke of
 */
public record ArticleMemory(Revision latest, SortedSet<Pair> pairs) {

    public ArticleMemory {
        Objects.requireNonNull(latest, "latest");
        pairs = Collections.unmodifiableSortedSet(new TreeSet<>(pairs));
    }

    /**
     * What reading a revision leads to.
     *
     * @param memory what to remember from now on; empty where nothing need be
     * @param claims what to tell the ledgers, by pair; pairs no longer mentioned get an empty list
     */
    public record Reading(Optional<ArticleMemory> memory, List<ArticleClaims> claims) {
        public Reading {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The reading of {@code article}, of which {@code memory} is remembered and in which {@code found} stands. An older
     * revision than the one remembered changes nothing; a later one with the same content tells nothing new.
     */
    public static Reading read(
            Optional<ArticleMemory> memory, Article article, Findings found, Optional<ArticleClaims.Origin> origin) {
        if (memory.isEmpty() && !found.onTopic() && !article.revised()) {
            // Most of the news: not even its text need be hashed.
            return new Reading(Optional.empty(), List.of());
        }
        Revision revision = article.revision();
        if (memory.filter(known -> revision.compareTo(known.latest) < 0).isPresent()) {
            return new Reading(memory, List.of());
        }
        if (memory.filter(known -> sameContent(known.latest, revision)).isPresent()) {
            return new Reading(memory.map(known -> new ArticleMemory(revision, known.pairs)), List.of());
        }
        SortedMap<Pair, List<Claim>> byPair = byPair(memory, isWithdrawn(article) ? List.of() : found.claims());
        List<ArticleClaims> told = byPair.entrySet().stream()
                .map(entry -> about(entry.getKey(), article, revision, found, origin, entry.getValue()))
                .toList();
        return new Reading(Optional.of(new ArticleMemory(revision, new TreeSet<>(byPair.keySet()))), told);
    }

    /** What its publisher has taken back claims nothing any more, whatever its last text says. */
    private static boolean isWithdrawn(Article article) {
        return article.status() == ArticleStatus.WITHDRAWN;
    }

    private static boolean sameContent(Revision one, Revision other) {
        return one.contentHash().equals(other.contentHash());
    }

    private static SortedMap<Pair, List<Claim>> byPair(Optional<ArticleMemory> memory, List<Claim> claims) {
        SortedMap<Pair, List<Claim>> byPair = new TreeMap<>();
        memory.ifPresent(known -> known.pairs.forEach(pair -> byPair.put(pair, new ArrayList<>())));
        claims.forEach(claim ->
                byPair.computeIfAbsent(claim.pair(), none -> new ArrayList<>()).add(claim));
        return byPair;
    }

    private static ArticleClaims about(
            Pair pair,
            Article article,
            Revision revision,
            Findings found,
            Optional<ArticleClaims.Origin> origin,
            List<Claim> claims) {
        Provenance provenance = found.provenance();
        return new ArticleClaims(
                pair,
                article.id(),
                revision,
                article.url(),
                article.title(),
                article.publisher(),
                provenance.owner().or(article::owner),
                provenance.agency().or(article::agency),
                provenance.sketch(),
                found.language(),
                found.rules(),
                article.published(),
                article.recordedAt(),
                origin,
                claims);
    }
}
