/** The words of the field: who does what to which technology, for whom, since when and until when. */
@NullMarked
package org.stancewatch.domain.claim;

import org.jspecify.annotations.NullMarked;
