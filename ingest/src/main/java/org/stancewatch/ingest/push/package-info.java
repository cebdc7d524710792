/** Articles that their publishers send over HTTP. */
@NullMarked
package org.stancewatch.ingest.push;

import org.jspecify.annotations.NullMarked;
