/** Whose words an article brings: what copies of one text share. */
@NullMarked
package org.stancewatch.extraction.copy;

import org.jspecify.annotations.NullMarked;
