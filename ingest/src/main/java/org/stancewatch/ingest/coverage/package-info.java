/** What each source and each language brings: kept, published, measured. */
@NullMarked
package org.stancewatch.ingest.coverage;

import org.jspecify.annotations.NullMarked;
