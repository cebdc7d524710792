/** Whether the servers that a service leans on answer. */
@NullMarked
package org.stancewatch.app.watch;

import org.jspecify.annotations.NullMarked;
