/** The gate: what has no technology near a trigger goes no further. */
@NullMarked
package org.stancewatch.extraction.gate;

import org.jspecify.annotations.NullMarked;
