/** The step from an article to its claims. */
@NullMarked
package org.stancewatch.processor.extractor;

import org.jspecify.annotations.NullMarked;
