/** How a running process is seen from outside: health, metrics, and the HTTP server that shows them. */
@NullMarked
package org.stancewatch.app.observe;

import org.jspecify.annotations.NullMarked;
