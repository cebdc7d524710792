/** The whole set-up in one process tree: an embedded broker, a registry as a child process, one data directory. */
@NullMarked
package org.stancewatch.app.standalone;

import org.jspecify.annotations.NullMarked;
