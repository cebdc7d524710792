/** RSS, Atom and JSON feeds, polled: fetch, parse, tell what is new, publish. */
@NullMarked
package org.stancewatch.ingest.feed;

import org.jspecify.annotations.NullMarked;
