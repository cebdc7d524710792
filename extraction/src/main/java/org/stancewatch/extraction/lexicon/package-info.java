/** What the extraction knows as data: lexicons per language, technologies, companies; and how a bad file is named. */
package org.stancewatch.extraction.lexicon;
