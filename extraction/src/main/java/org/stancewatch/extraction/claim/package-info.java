/** Predicates to claims: dates, terms, scope, evidence, and what several sentences tell of one act. */
package org.stancewatch.extraction.claim;
