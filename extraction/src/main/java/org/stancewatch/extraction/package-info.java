/** Text in, claims out: {@link org.stancewatch.extraction.Extractor}. */
package org.stancewatch.extraction;
