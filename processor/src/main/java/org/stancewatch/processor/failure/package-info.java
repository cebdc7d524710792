/** What becomes of records that cannot be used. */
@NullMarked
package org.stancewatch.processor.failure;

import org.jspecify.annotations.NullMarked;
