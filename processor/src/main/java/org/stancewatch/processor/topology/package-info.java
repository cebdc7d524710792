/** Wiring alone: the names of nodes, stores and internal topics are contracts. */
@NullMarked
package org.stancewatch.processor.topology;

import org.jspecify.annotations.NullMarked;
