package org.stancewatch.domain.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.stancewatch.domain.article.ArticleId;

/**
 * Articles of which each shares a passage with another. It speaks with the voice of the agency that the first of them
 * credits; where none does, with that of the paper that had it first.
 */
final class CopyFamily implements Source {

    /**
     * An article in it.
     *
     * @param paper the agency it credits, else its publisher
     * @param passages keys of its passages: where two articles share one, one is copied from the other
     * @param tallies where it is counted
     */
    record Member(
            ArticleId article,
            Instant published,
            boolean credited,
            Paper paper,
            List<Long> passages,
            List<Tally> tallies) {

        void count(Source source) {
            tallies.forEach(tally -> tally.count(source, published));
        }

        void discount(Source source) {
            tallies.forEach(tally -> tally.discount(source, published));
        }
    }

    private static final Comparator<Member> FIRST_SPEAKS = Comparator.comparing(Member::credited)
            .reversed()
            .thenComparing(Member::published)
            .thenComparing(Member::article);

    private final TreeSet<Member> members = new TreeSet<>(FIRST_SPEAKS);

    @Override
    public String voice() {
        return members.first().paper().voice();
    }

    /** Whether the paper of {@code member} speaks for all. */
    boolean isLedBy(Member member) {
        return FIRST_SPEAKS.compare(members.first(), member) == 0;
    }

    /** An article that nobody copied is its paper's own. */
    Source source() {
        return members.size() == 1 ? members.first().paper() : this;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    int size() {
        return members.size();
    }

    void add(Member member) {
        Source before = members.isEmpty() ? this : source();
        members.add(member);
        if (!source().equals(before)) {
            members.stream().filter(other -> !other.equals(member)).forEach(other -> move(other, before));
        }
        member.count(source());
    }

    void remove(Member member) {
        Source before = source();
        members.remove(member);
        member.discount(before);
        if (!members.isEmpty() && !source().equals(before)) {
            members.forEach(one -> move(one, before));
        }
    }

    private void move(Member member, Source from) {
        member.discount(from);
        member.count(source());
    }

    /** The member that is the article of {@code other}. */
    Member like(Member other) {
        return members.ceiling(other);
    }

    /** Whether the others hold together without {@code left}: one of them has all its passages. */
    boolean holdsWithout(Member left) {
        return members.stream().anyMatch(member -> member.passages().containsAll(left.passages()));
    }
}
