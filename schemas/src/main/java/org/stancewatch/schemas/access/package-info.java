/** Whom a cluster turns away. */
@NullMarked
package org.stancewatch.schemas.access;

import org.jspecify.annotations.NullMarked;
