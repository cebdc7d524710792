/** Benchmarks of the product, with its peers. */
@NullMarked
package org.stancewatch.benchmarks;

import org.jspecify.annotations.NullMarked;
