package org.stancewatch.domain.ledger;

/** Who stands behind an article: a paper, or the family of copies that the article belongs to. */
sealed interface Source permits Paper, CopyFamily {

    /** The name by which it speaks; sources that speak by one name count once (design §3.9). */
    String voice();
}
