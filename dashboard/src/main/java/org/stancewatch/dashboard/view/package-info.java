/** What was read from the topics, in one SQLite file: rows, and how far they go, change together. */
@NullMarked
package org.stancewatch.dashboard.view;

import org.jspecify.annotations.NullMarked;
