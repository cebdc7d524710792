package org.stancewatch.domain.ledger.oracle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stancewatch.domain.article.ArticleId;
import org.stancewatch.domain.claim.ActClass;

/** §3.6: which contradictions enter the timeline. */
final class Admitting {

    private static final double CONFIDENT = 0.75;
    private static final int TWO = 2;

    private Admitting() {}

    static boolean admits(NaiveEvent event, List<NaiveEvent> halt) {
        List<Told> against = against(event, halt);
        return !against.isEmpty()
                && (Publishers.of(against) >= TWO
                        || against.stream().anyMatch(Admitting::isStrong)
                        || publishersBefore(against, halt) < TWO);
    }

    private static boolean isStrong(Told told) {
        return told.claim().attribution().isCompanysOwn() || told.claim().confidence() >= CONFIDENT;
    }

    /** One told by an article that tells the halt as news does not count against it, unless dated later. */
    private static List<Told> against(NaiveEvent event, List<NaiveEvent> halt) {
        Set<ArticleId> tellTheHalt = halt.stream()
                .flatMap(one -> one.news().stream())
                .map(told -> told.article().article())
                .collect(Collectors.toSet());
        return event.told().stream()
                .filter(told -> event.actClass() == ActClass.RELEASE
                        || !tellTheHalt.contains(told.article().article())
                        || (told.isDated()
                                && told.date().first().isAfter(halt.get(0).day())))
                .toList();
    }

    /** Docs: the publishers of a halt that count are those published before the contradiction. */
    private static int publishersBefore(List<Told> against, List<NaiveEvent> halt) {
        Instant contradicted = against.stream()
                .map(told -> told.article().published())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Publishers.of(halt.stream()
                .flatMap(one -> one.told().stream())
                .filter(told -> told.article().published().isBefore(contradicted))
                .toList());
    }
}
