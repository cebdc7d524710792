/** Articles in files: JSON Lines, plain text, saved pages. */
@NullMarked
package org.stancewatch.ingest.file;

import org.jspecify.annotations.NullMarked;
