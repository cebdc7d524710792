package org.stancewatch.processor.aggregator;

import java.time.LocalDate;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Verdict;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.processor.generation.Role;

/** What a ledger is made from: what articles say, what analysts say of that, the day on which a replay closes, what a generation takes
 * over from another, and when. */
public sealed interface LedgerInput {

    /** What it is about: the id of an article, or a day. */
    String about();

    /** What an article says of a pair. */
    record Told(ArticleClaims claims) implements LedgerInput {
        @Override
        public String about() {
            return claims.article().value();
        }
    }

    /** What an analyst says of a claim. */
    record Judged(Verdict verdict) implements LedgerInput {
        @Override
        public String about() {
            return verdict.article().value();
        }
    }

    /** What subscribers have been told about a pair. */
    record Inherited(AlertRegister register) implements LedgerInput {
        @Override
        public String about() {
            return register.key();
        }
    }

    /** The role of the partition from here on. */
    record Appointed(Role role) implements LedgerInput {
        @Override
        public String about() {
            return role.toString();
        }
    }

    /** All has been told, and it is this day. */
    record Closed(LocalDate asOf) implements LedgerInput {
        @Override
        public String about() {
            return asOf.toString();
        }
    }
}
