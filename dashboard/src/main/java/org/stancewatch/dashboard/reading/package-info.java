/** From the topics into the views. */
@NullMarked
package org.stancewatch.dashboard.reading;

import org.jspecify.annotations.NullMarked;
