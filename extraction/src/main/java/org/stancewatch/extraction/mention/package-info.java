/** What a sentence mentions: companies, technologies, audiences, places, dates, triggers. */
@NullMarked
package org.stancewatch.extraction.mention;

import org.jspecify.annotations.NullMarked;
