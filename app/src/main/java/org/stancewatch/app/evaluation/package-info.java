/** What reading a labelled corpus gives, against its labels: figures, and where they come from. */
@NullMarked
package org.stancewatch.app.evaluation;

import org.jspecify.annotations.NullMarked;
