/** Replays from beginning to end: pinned, run beside live or alone, closed, listed and removed. */
@NullMarked
package org.stancewatch.app.replay;

import org.jspecify.annotations.NullMarked;
