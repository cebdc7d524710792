/** RSS and Atom feeds, polled: fetch, parse, tell what is new, publish. */
@NullMarked
package org.stancewatch.ingest.feed;

import org.jspecify.annotations.NullMarked;
