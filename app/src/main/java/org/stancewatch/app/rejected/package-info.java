/** Records that were set aside: looked at, and driven again. */
@NullMarked
package org.stancewatch.app.rejected;

import org.jspecify.annotations.NullMarked;
