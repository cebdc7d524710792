/** What is watched: the sources, as their operator lists them. */
@NullMarked
package org.stancewatch.ingest.source;

import org.jspecify.annotations.NullMarked;
