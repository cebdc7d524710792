/** What the extraction knows as data: lexicons per language, technologies, companies; and how a bad file is named. */
@NullMarked
package org.stancewatch.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
