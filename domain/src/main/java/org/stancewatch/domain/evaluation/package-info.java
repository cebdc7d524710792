/** What must follow from given articles, and how what does follow differs from it. */
@NullMarked
package org.stancewatch.domain.evaluation;

import org.jspecify.annotations.NullMarked;
