/** The schema registry: what is written to it, compared with it, saved from it and restored to it. Never on a stream thread. */
@NullMarked
package org.stancewatch.schemas.registry;

import org.jspecify.annotations.NullMarked;
