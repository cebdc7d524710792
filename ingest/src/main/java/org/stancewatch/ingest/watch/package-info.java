/** Sources are looked at, pages are fetched, articles are looked at again: errands, and when they are due. */
@NullMarked
package org.stancewatch.ingest.watch;

import org.jspecify.annotations.NullMarked;
