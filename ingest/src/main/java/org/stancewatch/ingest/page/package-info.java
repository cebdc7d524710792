/** From a web page to its article: the text a reader reads, and what the page tells about it. */
@NullMarked
package org.stancewatch.ingest.page;

import org.jspecify.annotations.NullMarked;
