/** One generation takes over from another, while both run. */
@NullMarked
package org.stancewatch.app.promotion;

import org.jspecify.annotations.NullMarked;
