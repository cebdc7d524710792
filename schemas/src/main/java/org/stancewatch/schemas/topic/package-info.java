/** The catalogue of topics, and what brings it about on a cluster and in a registry before anything starts. */
@NullMarked
package org.stancewatch.schemas.topic;

import org.jspecify.annotations.NullMarked;
