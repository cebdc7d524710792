/** Alerts as people and programs read them on the command line. */
@NullMarked
package org.stancewatch.app.alert;

import org.jspecify.annotations.NullMarked;
