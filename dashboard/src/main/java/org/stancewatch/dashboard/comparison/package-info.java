/** Live beside the replays of its cluster, and two of them compared. */
@NullMarked
package org.stancewatch.dashboard.comparison;

import org.jspecify.annotations.NullMarked;
