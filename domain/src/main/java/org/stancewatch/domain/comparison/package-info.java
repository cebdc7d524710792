/** Two generations compared by what they have told, and why they differ: by the claims of both. */
@NullMarked
package org.stancewatch.domain.comparison;

import org.jspecify.annotations.NullMarked;
