/** From an address to bytes: polite to whoever serves it, safe from what it serves. */
@NullMarked
package org.stancewatch.ingest.fetch;

import org.jspecify.annotations.NullMarked;
