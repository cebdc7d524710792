/** Web archives (WARC): many gigabytes of crawled pages, read as a stream, and gone on with where they were left. */
@NullMarked
package org.stancewatch.ingest.archive;

import org.jspecify.annotations.NullMarked;
