/** What is on the topics, and how it gets there. */
@NullMarked
package org.stancewatch.schemas;

import org.jspecify.annotations.NullMarked;
