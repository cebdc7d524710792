/** Original text to repaired text, sentences and tokens; every token knows its place in the original. */
@NullMarked
package org.stancewatch.extraction.text;

import org.jspecify.annotations.NullMarked;
