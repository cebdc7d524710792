/** One class for each command of the command line. */
@NullMarked
package org.stancewatch.app.command;

import org.jspecify.annotations.NullMarked;
