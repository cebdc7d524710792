/** Two generations compared, for people and for programs. */
@NullMarked
package org.stancewatch.app.comparison;

import org.jspecify.annotations.NullMarked;
