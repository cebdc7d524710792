/** One look at an address that somebody thinks of watching. */
@NullMarked
package org.stancewatch.ingest.trial;

import org.jspecify.annotations.NullMarked;
