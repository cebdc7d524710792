/** The steps that keep ledgers and technologies, and their stores. */
@NullMarked
package org.stancewatch.processor.aggregator;

import org.jspecify.annotations.NullMarked;
