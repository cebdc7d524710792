/** Local files that must outlive a crash. */
@NullMarked
package org.stancewatch.support.database;

import org.jspecify.annotations.NullMarked;
