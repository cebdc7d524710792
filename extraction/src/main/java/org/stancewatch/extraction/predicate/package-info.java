/** Who does what about which technology, and how it is told: chains of triggers, their subject, their theme. */
@NullMarked
package org.stancewatch.extraction.predicate;

import org.jspecify.annotations.NullMarked;
