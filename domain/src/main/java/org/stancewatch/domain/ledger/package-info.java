/**
 * The ledger: from the set of claims about one company and one technology, and a date, to events, positions and standing
 * alerts. Pure: no clock, no I/O, no order of arrival.
 */
@NullMarked
package org.stancewatch.domain.ledger;

import org.jspecify.annotations.NullMarked;
