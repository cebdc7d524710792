package org.stancewatch.domain.ledger;

import java.util.List;
import org.stancewatch.domain.claim.ArticleClaims;

/** What a company denies: evidence that it stands where it stands (design §1, modality). Moves nothing. */
final class Denials {

    private static final int SHOWN = 5;
    private static final int RESERVE = 11;

    private final Front<Telling> latest = new Front<>(Telling.ORDER.reversed(), SHOWN + RESERVE);

    void add(ArticleClaims article) {
        Telling.deniedIn(article).forEach(latest::add);
    }

    void remove(ArticleClaims article) {
        Telling.deniedIn(article).forEach(latest::remove);
    }

    boolean isWorn() {
        return !latest.knows(SHOWN);
    }

    /** The words of the last few, the latest first. */
    List<Evidence> shown() {
        return latest.all().stream().limit(SHOWN).map(BestEvidence::shown).toList();
    }
}
