/** Original text to repaired text, sentences and tokens; every token knows its place in the original. */
package org.stancewatch.extraction.text;
