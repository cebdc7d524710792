/** What an alert says, in one sentence that an editor would print, in every language that has a file of words here. */
@NullMarked
package org.stancewatch.domain.headline;

import org.jspecify.annotations.NullMarked;
