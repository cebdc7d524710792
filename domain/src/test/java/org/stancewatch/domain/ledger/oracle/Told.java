package org.stancewatch.domain.ledger.oracle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stancewatch.domain.claim.ActClass;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Claim;
import org.stancewatch.domain.claim.PartialDate;

/** One current claim, told by one article, which speaks with the voice of its publisher, owner or agency. */
record Told(ArticleClaims article, Claim claim, String voice) {

    /** Any total order of what is told: no rule hangs on it. */
    static final Comparator<Told> ANY_ORDER = Comparator.<Told, LocalDate>comparing(Told::published)
            .thenComparing(told -> told.article.published())
            .thenComparing(told -> told.article.article())
            .thenComparing(told -> told.claim.toString());

    /** §3.2: of each article the latest revision; §1: only what is asserted moves a ledger. */
    static List<Told> current(Collection<ArticleClaims> articles) {
        Map<Object, ArticleClaims> latest = new HashMap<>();
        for (ArticleClaims article : articles) {
            ArticleClaims known = latest.get(article.article());
            if (known == null || known.revision().compareTo(article.revision()) < 0) {
                latest.put(article.article(), article);
            }
        }
        List<ArticleClaims> telling = latest.values().stream()
                .filter(article -> article.claims().stream().anyMatch(Claim::asserted))
                .toList();
        Publishers publishers = new Publishers(telling);
        return telling.stream()
                .flatMap(article -> {
                    String voice = publishers.voiceOf(article);
                    return article.claims().stream().map(claim -> new Told(article, claim, voice));
                })
                .filter(told -> told.claim.asserted())
                .sorted(ANY_ORDER)
                .toList();
    }

    ActClass actClass() {
        return claim.act().actClass();
    }

    boolean isNews() {
        return !claim.background();
    }

    boolean isDated() {
        return claim.effective().isPresent();
    }

    LocalDate published() {
        return article.published().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** §3.3 Day: the day told; of a coarse date the day in it nearest its publication; undated, its publication. */
    LocalDate newsDay() {
        return date().nearestTo(published());
    }

    /** §3.3 Day: what is recalled stands on the first day of its date. */
    LocalDate day() {
        return isNews() ? newsDay() : date().first();
    }

    /** The date told; where none is, the day of publication. */
    PartialDate date() {
        return claim.effective().orElse(PartialDate.of(published()));
    }
}
