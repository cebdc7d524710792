/** Records that were set aside: how they lie on {@code stance.rejected.v1}, for those who write them and who read them. */
@NullMarked
package org.stancewatch.schemas.rejected;

import org.jspecify.annotations.NullMarked;
