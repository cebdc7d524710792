/** How sources do, as their topic has it. */
@NullMarked
package org.stancewatch.app.coverage;

import org.jspecify.annotations.NullMarked;
