/** What ingest has to know after a crash, in one SQLite file: the state of sources, items, articles and errands. */
@NullMarked
package org.stancewatch.ingest.store;

import org.jspecify.annotations.NullMarked;
