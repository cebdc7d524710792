/** Whose work is told: a generation is in office, or a shadow that keeps up and tells nothing until it is promoted. */
@NullMarked
package org.stancewatch.processor.generation;

import org.jspecify.annotations.NullMarked;
