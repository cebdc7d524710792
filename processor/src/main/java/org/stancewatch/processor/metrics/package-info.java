/** What the processor counts and measures, for whoever watches it from outside. */
@NullMarked
package org.stancewatch.processor.metrics;

import org.jspecify.annotations.NullMarked;
