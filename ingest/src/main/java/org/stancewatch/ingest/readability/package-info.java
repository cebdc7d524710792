/** Readability, the same result for less work. */
@NullMarked
package org.stancewatch.ingest.readability;

import org.jspecify.annotations.NullMarked;
