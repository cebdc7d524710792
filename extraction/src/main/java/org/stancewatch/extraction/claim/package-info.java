/** Predicates to claims: dates, terms, scope, evidence, and what several sentences tell of one act. */
@NullMarked
package org.stancewatch.extraction.claim;

import org.jspecify.annotations.NullMarked;
