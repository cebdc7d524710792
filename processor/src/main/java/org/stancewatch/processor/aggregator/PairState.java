package org.stancewatch.processor.aggregator;

import java.util.Collection;
import java.util.Optional;
import org.stancewatch.domain.claim.ArticleClaims;
import org.stancewatch.domain.claim.Pair;
import org.stancewatch.domain.ledger.AlertRegister;
import org.stancewatch.domain.ledger.Timeline;

/**
 * All that the stores hold of one pair.
 *
 * @param articles what each article says of it
 * @param told the timeline told last
 * @param register the alerts raised so far
 */
record PairState(Pair pair, Collection<ArticleClaims> articles, Optional<Timeline> told, AlertRegister register) {}
