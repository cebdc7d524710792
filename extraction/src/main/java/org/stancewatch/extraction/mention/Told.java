package org.stancewatch.extraction.mention;

import org.stancewatch.domain.claim.PartialDate;

/**
 * A date told in a sentence.
 *
 * @param date what it means, seen from the day of publication
 * @param from its first token
 * @param to the token behind its last
 * @param exact whether the words name it ("10 June"), not only point to it ("on Wednesday")
 */
public record Told(PartialDate date, int from, int to, boolean exact) {}
