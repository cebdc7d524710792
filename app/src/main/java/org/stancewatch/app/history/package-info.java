/** The bundled history: dated acts of 2016 to 2026, and articles about them. */
@NullMarked
package org.stancewatch.app.history;

import org.jspecify.annotations.NullMarked;
