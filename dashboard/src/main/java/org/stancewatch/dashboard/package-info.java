/** A subscriber of the {@code stance.*} topics like any other: local views, and every way to be told. */
@NullMarked
package org.stancewatch.dashboard;

import org.jspecify.annotations.NullMarked;
