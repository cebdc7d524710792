/** Text in, claims out: {@link org.stancewatch.extraction.Extractor}. */
@NullMarked
package org.stancewatch.extraction;

import org.jspecify.annotations.NullMarked;
