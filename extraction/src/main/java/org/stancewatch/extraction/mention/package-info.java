/** What a sentence mentions: companies, technologies, audiences, places, dates, triggers. */
package org.stancewatch.extraction.mention;
