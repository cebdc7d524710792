/** What each source brings, and when its silence is against its own habit. */
@NullMarked
package org.stancewatch.domain.coverage;

import org.jspecify.annotations.NullMarked;
