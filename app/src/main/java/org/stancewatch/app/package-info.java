/** The only main: commands, configuration, the standalone stack. */
@NullMarked
package org.stancewatch.app;

import org.jspecify.annotations.NullMarked;
