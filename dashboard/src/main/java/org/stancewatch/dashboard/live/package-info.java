/** What is told as it comes, to many at once, none of whom can hold up another. */
@NullMarked
package org.stancewatch.dashboard.live;

import org.jspecify.annotations.NullMarked;
