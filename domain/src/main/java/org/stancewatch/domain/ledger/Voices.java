package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.ledger.CopyFamily.Member;

/**
 * Who speaks in the articles of a ledger (design §3.9). An article speaks with one voice: that of the agency it credits;
 * copied, that of the family of copies it belongs to; else that of its publisher. The owner of a paper speaks for it.
 */
final class Voices {

    private final Map<String, Paper> papers = new HashMap<>();
    private final Families families = new Families();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int changes;

    /** The number of independent publishers among those who tell {@code tallies}. */
    static int publishers(Collection<Tally> tallies) {
        BitSet all = new BitSet();
        tallies.forEach(tally -> all.or(tally.voices()));
        return all.cardinality();
    }

    /** The number of independent publishers among those who told {@code tallies} before {@code moment}. */
    static int publishersBefore(Instant moment, Collection<Tally> tallies) {
        return (int) tallies.stream()
                .flatMap(tally -> tally.toldBefore(moment).stream())
                .map(Source::voice)
                .distinct()
                .count();
    }

    /** Counts {@code article}, whose claims are in {@code tallies}. */
    void add(ArticleClaims article, List<Tally> tallies) {
        Paper publisher = paper(article.publisher());
        noting(publisher, () -> article.owner().map(Voices::normal).ifPresent(publisher::ownedBy));
        Member member = member(article, publisher, tallies);
        if (member.passages().isEmpty()) {
            member.count(member.paper());
        } else {
            families.add(member);
        }
    }

    /** Takes {@code article} back, which was counted in {@code tallies}. */
    void remove(ArticleClaims article, List<Tally> tallies) {
        Paper publisher = paper(article.publisher());
        Member member = member(article, publisher, tallies);
        if (member.passages().isEmpty()) {
            member.discount(member.paper());
        } else {
            families.remove(member);
        }
        noting(publisher, () -> article.owner().map(Voices::normal).ifPresent(publisher::notOwnedBy));
    }

    /** Changes whenever a source may speak with another voice than before. */
    int changes() {
        return changes + families.changes();
    }

    /** The numbers of the voices of {@code sources}. */
    BitSet numbersOf(Collection<Source> sources) {
        BitSet voices = new BitSet();
        sources.forEach(source -> voices.set(numbers.computeIfAbsent(source.voice(), voice -> numbers.size())));
        return voices;
    }

    private void noting(Paper paper, Runnable change) {
        String before = paper.voice();
        change.run();
        changes += before.equals(paper.voice()) ? 0 : 1;
    }

    private Member member(ArticleClaims article, Paper publisher, List<Tally> tallies) {
        Optional<Paper> agency = article.agency().map(this::paper);
        return new Member(
                article.article(),
                article.published(),
                agency.isPresent(),
                agency.orElse(publisher),
                article.sketch().keys(),
                tallies);
    }

    private Paper paper(String name) {
        return papers.computeIfAbsent(normal(name), Paper::new);
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
