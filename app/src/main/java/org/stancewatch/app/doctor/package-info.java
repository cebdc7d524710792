/** Examines a set-up and says what to do. */
@NullMarked
package org.stancewatch.app.doctor;

import org.jspecify.annotations.NullMarked;
