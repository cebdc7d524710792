/** A replay: what it reads of the topics that live reads too, and how it tells the time. */
@NullMarked
package org.stancewatch.processor.replay;

import org.jspecify.annotations.NullMarked;
