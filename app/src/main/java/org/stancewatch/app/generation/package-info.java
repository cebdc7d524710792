/** What live or a replay has read and told, from its topics. */
@NullMarked
package org.stancewatch.app.generation;

import org.jspecify.annotations.NullMarked;
